import type { Permission } from '@minqiao/contracts'
import type { CaseView } from '../api/types.ts'

/** The acts of the bar above a case, in the order they are offered. */
export const actNames = [
  'dispatch',
  'admit',
  'accept',
  'call-back',
  'close',
  'reconsider',
  'reopen',
  'decline',
  'transfer',
  'handler',
  'return',
  'extension',
  'part',
  'split',
  'classify',
  'publish',
  'note',
] as const
export type ActName = (typeof actNames)[number]

type Asked = Pick<CaseView, 'state' | 'confidential' | 'mayPublish' | 'leadCaseId'> & {
  allowed: Pick<CaseView['allowed'], 'ways' | 'isCenter' | 'isUnit' | 'isHelper'>
  requests: readonly Pick<CaseView['requests'][number], 'kind' | 'ruling'>[]
}

const withUnit = ['dispatched', 'accepted', 'handling', 'extended']
const mayReturn = ['dispatched', 'accepted', 'handling']
const mayExtend = ['accepted', 'handling', 'extended']
const answered = ['answered', 'calling-back', 'closed']
const ended = ['closed', 'declined', 'merged']

/** What this person may do about a case now; whatever else there is, is not shown. */
export function actsOf(found: Asked, may: (permission: Permission) => boolean): ActName[] {
  const { state, allowed, requests } = found
  const { isCenter, isUnit } = allowed
  const isAsking = requests.some(({ ruling }) => ruling === null)
  // The second return was a dispute, and its ruling is final.
  const isFinal = requests.some(({ kind, ruling }) => kind === 'dispute' && ruling !== 'withdrawn')
  const has = (way: string) => allowed.ways.includes(way)
  const offered: Record<ActName, boolean> = {
    dispatch: has('dispatch'),
    admit: has('admit'),
    accept: has('accept'),
    'call-back': isCenter && (state === 'answered' || state === 'calling-back'),
    close: has('close'),
    reconsider: has('reconsider'),
    reopen: has('reopen'),
    decline: has('decline'),
    transfer: has('transfer') && !isAsking,
    handler: isUnit && withUnit.includes(state),
    return: isUnit && mayReturn.includes(state) && !isAsking && !isFinal,
    extension: isUnit && mayExtend.includes(state) && !isAsking,
    part: (isCenter || isUnit) && withUnit.includes(state),
    split: has('split'),
    classify: isCenter && !ended.includes(state) && !found.confidential,
    publish:
      isCenter &&
      may('cases.publish') &&
      found.mayPublish &&
      !found.confidential &&
      answered.includes(state),
    note: !ended.includes(state),
  }
  return actNames.filter((name) => offered[name])
}

/** Acts that stand as buttons; the others are behind "more". */
export function sortActs(acts: readonly ActName[]): { first: ActName[]; more: ActName[] } {
  const first = acts.slice(0, acts.length <= 4 ? 4 : 3)
  return { first, more: acts.filter((name) => !first.includes(name)) }
}

/** Whether the reply editor belongs on the screen. */
export function mayWrite({ allowed: { ways } }: Pick<Asked, 'allowed'>): boolean {
  return ways.includes('answer')
}
