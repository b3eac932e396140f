/** Answers of the server about cases, as the pages use them. */

export interface Step {
  key: string
  at: string
  words: string
}

export interface Progress {
  now: string
  caseNumber: string
  state: string
  unit: string
  createdAt: string
  steps: Step[]
  next: { key: string; by: string | null } | null
  answers: { replyId: string; text: string; at: string }[]
}

/** GET /api/m/cases/:caseId */
export interface OwnCase {
  number: string
  progress: Progress
  caseId: string
  title: string
  text: string
  place: string
  confidential: boolean
  joined: boolean
  pictures: string[]
  rating: { grade: number | null; at: string } | null
  may: { rate: boolean; add: boolean; reopen: boolean; secondCheck: boolean }
}

export interface OwnCaseLine {
  caseId: string
  caseNumber: string
  title: string
  state: string
  confidential: boolean
  joined: boolean
  createdAt: string
  changedAt: string
}

/** GET /api/m/cases */
export interface OwnCases {
  number: string
  now: string
  cases: OwnCaseLine[]
  next: string | null
}

export interface Answers {
  text?: string
  place?: string
  latitude?: number | null
  longitude?: number | null
  confidential?: boolean | null
  contact?: string
  mayPublish?: boolean | null
  step?: string
}

/** GET /api/m/cases/draft */
export interface Draft {
  number: string
  draftId: string | null
  savedAt: string | null
  answers: Answers
  files: { fileId: string; bytes: number }[]
}

export interface SimilarCase {
  caseId: string
  kind: { zh: string; en: string } | null
  state: string
  createdAt: string
  people: number
  metres: number | null
  shared: string[]
}
