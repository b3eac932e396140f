/** Where a case stands; the words are in the product's table. */
export const caseStates = {
  received: { zh: '待受理', en: 'Received' },
  admitted: { zh: '已受理', en: 'Admitted' },
  dispatched: { zh: '已派单', en: 'Dispatched' },
  accepted: { zh: '已签收', en: 'Accepted' },
  handling: { zh: '办理中', en: 'In hand' },
  extended: { zh: '已延期', en: 'Extended' },
  answered: { zh: '已答复', en: 'Answered' },
  'calling-back': { zh: '回访中', en: 'Calling back' },
  closed: { zh: '办结', en: 'Closed' },
  declined: { zh: '不予受理', en: 'Declined' },
  merged: { zh: '已并案', en: 'Merged' },
} as const

export type CaseState = keyof typeof caseStates

export type CaseSource = 'conversation' | 'form' | 'telephone' | 'counter' | 'open311'

/** How soon it must be answered (rules.md §6.1): danger, water-power-gas-heat, general, complex. */
export type Urgency = 'emergency' | 'utility' | 'general' | 'complex'

export type Clock =
  | 'first-response'
  | 'acceptance'
  | 'reply'
  | 'close'
  | 'call-back'
  | 'repair'
  | 'second-check'

export type ClockStep = 'remind' | 'urge' | 'escalate' | 'notice'

/** A length of time: natural hours or days, or working days of the centre's calendar. */
export interface Term {
  amount: number
  unit: 'hours' | 'days' | 'working-days'
}

/** How long everything may take under a profile; kept with its dates as data. */
export interface ProfileTerms {
  firstResponse: Term
  acceptance: Term
  /** From intake, whoever has the case: neither acceptance nor a return begins it anew. */
  reply: Record<Urgency, Term>
  callBack: Term
  close: Term
  repair: Term
  /** After the closing: "is it really fixed?" */
  secondCheck: Term
  returnWithin: Term
  /** Most that one extension gives, and how many there may be. */
  extension: Term
  extensions: number
  /** Share of the term that is left when the unit is reminded, and when it is urged. */
  remindAt: number
  urgeAt: number
  /** Past the limit, until the superior unit is told; then until a notice is given. */
  escalateAfter: Term
  noticeAfter: Term
}

/** What a check of a reply found; advice, unless it blocks. */
export interface ReplyFinding {
  rule: string
  severity: 'advice' | 'blocking'
  start: number
  end: number
  details?: Record<string, unknown>
}
