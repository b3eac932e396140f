import type { Clock, ClockStep } from './case.ts'

/** What each clock counts, as a person reads it. */
export const clockWords: Record<Clock, { zh: string; en: string }> = {
  'first-response': { zh: '首次响应', en: 'first response' },
  acceptance: { zh: '签收', en: 'acceptance' },
  reply: { zh: '答复', en: 'reply' },
  close: { zh: '办结', en: 'closing' },
  'call-back': { zh: '回访', en: 'call-back' },
  repair: { zh: '整改', en: 'repair' },
  'second-check': { zh: '二次回访', en: 'second check' },
}

/** The steps of supervision. */
export const stepWords: Record<ClockStep, { zh: string; en: string }> = {
  remind: { zh: '提醒', en: 'Reminder' },
  urge: { zh: '催办', en: 'Urging' },
  escalate: { zh: '督办', en: 'Escalation' },
  notice: { zh: '通报', en: 'Notice' },
}
