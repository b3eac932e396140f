import { fail } from '#platform/errors.ts'
import type { CaseState } from './case.ts'

/** What a rating may be for: the options of the national indicators; none may be added locally. */
const ratingReasons = {
  speed: { zh: '办事效率', en: 'Speed' },
  attitude: { zh: '服务态度', en: 'Manner' },
  level: { zh: '服务水平', en: 'Competence' },
  convenience: { zh: '便捷程度', en: 'Ease' },
  result: { zh: '办理结果', en: 'Result' },
  explanation: { zh: '解释说明', en: 'Explanation' },
} as const

/** Of the five grades (国办发〔2019〕51号) the two lowest open a repair. */
export function isBad(grade: number | null): boolean {
  return grade !== null && grade <= 2
}

/** Fails with CASE_RATING_REASON_UNKNOWN unless all are of the list. */
export function checkReasons(reasons: readonly string[]): void {
  const unknown = reasons.filter((reason) => !Object.hasOwn(ratingReasons, reason))
  if (unknown.length > 0)
    fail('CASE_RATING_REASON_UNKNOWN', { reasons: Object.keys(ratingReasons) })
}

const rateable: ReadonlySet<CaseState> = new Set(['answered', 'calling-back', 'closed'])

/** Whether a case may be rated: there is an answer to rate. */
export function isRateable(state: CaseState): boolean {
  return rateable.has(state)
}

/** How often a matter had been done again: each turn may be rated once. */
export function turnOf({ redos, reopenings }: { redos: number; reopenings: number }): number {
  return redos + reopenings
}
