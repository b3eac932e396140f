/** Most that each answer of the citizens' form may hold, in characters. */
export const draftLimits = {
  text: 2000,
  place: 120,
  contact: 20,
  pictures: 6,
  pictureBytes: 10_485_760,
} as const

/** What a person has answered so far; every question may still be open. */
export interface DraftAnswers {
  text?: string
  place?: string
  latitude?: number | null
  longitude?: number | null
  confidential?: boolean | null
  contact?: string
  mayPublish?: boolean | null
  /** The question on the screen, to go on there. */
  step?: string
}

export interface DraftFile {
  fileId: string
  bytes: number
  mediaType: string
}

const titleAtMost = 30

/** A title for what somebody wrote: its first sentence, cut where it is long. */
export function titleOf(text: string): string {
  const [first = ''] = text.trim().split(/[\n。！？!?；;]/u)
  const letters = [...first.replace(/\s+/gu, ' ').trim()]
  return letters.length <= titleAtMost
    ? letters.join('')
    : `${letters.slice(0, titleAtMost - 1).join('')}…`
}
