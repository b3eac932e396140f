import { fail } from '#platform/errors.ts'
import type { CaseState, Term } from './case.ts'

export type RequestKind = 'return' | 'extension' | 'dispute'

/** What was asked before of the same case. */
export interface EarlierRequest {
  kind: RequestKind
  ruling: 'granted' | 'refused' | 'withdrawn' | null
}

/** A case as far as a request depends on it. */
export interface Asking {
  state: CaseState
  now: Date
  earlier: readonly EarlierRequest[]
}

const mayReturn: readonly CaseState[] = ['dispatched', 'accepted', 'handling']
const mayExtend: readonly CaseState[] = ['accepted', 'handling', 'extended']

/**
 * Which kind a return is: the first is a return, the second a dispute, whose ruling is final
 * (rules.md WO-07, WO-08). CASE_WAY_CLOSED; CASE_REQUEST_NOT_ALLOWED when too late or after it.
 */
export function returnKind(
  { state, now, earlier }: Asking,
  returnUntil: Date,
): 'return' | 'dispute' {
  if (!mayReturn.includes(state)) fail('CASE_WAY_CLOSED', { state, way: 'return' })
  const returns = earlier.filter(
    ({ kind, ruling }) => kind !== 'extension' && ruling !== 'withdrawn',
  )
  if (returns.some(({ kind }) => kind === 'dispute'))
    return fail('CASE_REQUEST_NOT_ALLOWED', { reason: 'final' })
  if (now > returnUntil)
    return fail('CASE_REQUEST_NOT_ALLOWED', {
      reason: 'too-late',
      until: returnUntil.toISOString(),
    })
  return returns.length === 0 ? 'return' : 'dispute'
}

/**
 * Checks an extension (rules.md WO-06): asked before the limit of the reply, not longer and not
 * oftener than the profile gives. CASE_WAY_CLOSED, CASE_REQUEST_NOT_ALLOWED.
 */
export function checkExtension(
  { state, now, earlier }: Asking,
  {
    days,
    replyDue,
    extension,
    extensions,
  }: { days: number; replyDue: Date | undefined; extension: Term; extensions: number },
): void {
  if (!mayExtend.includes(state)) fail('CASE_WAY_CLOSED', { state, way: 'extend' })
  const granted = earlier.filter(({ kind, ruling }) => kind === 'extension' && ruling === 'granted')
  if (granted.length >= extensions)
    fail('CASE_REQUEST_NOT_ALLOWED', { reason: 'too-many', limit: extensions })
  if (!replyDue || now >= replyDue)
    fail('CASE_REQUEST_NOT_ALLOWED', { reason: 'too-late', until: replyDue?.toISOString() })
  if (days > extension.amount)
    fail('CASE_REQUEST_NOT_ALLOWED', { reason: 'too-long', limit: extension.amount })
}
