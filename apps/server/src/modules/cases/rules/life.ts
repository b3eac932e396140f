import type { CaseState } from './case.ts'

/** Who may take a way: the dispatching centre, the unit responsible, the citizen, or time itself. */
export type Party = 'center' | 'unit' | 'citizen' | 'system'

export interface Way {
  from: readonly CaseState[]
  to: CaseState
  by: readonly Party[]
  zh: string
  en: string
}

/** States in which a unit has the case. */
export const withUnit = ['dispatched', 'accepted', 'handling', 'extended'] as const
const beforeUnit = ['received', 'admitted'] as const

/**
 * The life of a case: every state it may be in and every way from one to another. The drawing in
 * docs/cases.md is made from this table, and nothing changes a state but by a way of it.
 */
export const ways = {
  admit: {
    from: ['received'],
    to: 'admitted',
    by: ['center', 'system'],
    zh: '受理',
    en: 'Admit',
  },
  decline: {
    from: beforeUnit,
    to: 'declined',
    by: ['center'],
    zh: '不予受理',
    en: 'Decline',
  },
  dispatch: {
    from: beforeUnit,
    to: 'dispatched',
    by: ['center', 'system'],
    zh: '派单',
    en: 'Dispatch',
  },
  transfer: {
    from: withUnit,
    to: 'dispatched',
    by: ['center'],
    zh: '转办',
    en: 'Transfer',
  },
  accept: {
    from: ['dispatched'],
    to: 'accepted',
    by: ['unit'],
    zh: '签收',
    en: 'Accept',
  },
  begin: {
    from: ['accepted'],
    to: 'handling',
    by: ['unit', 'system'],
    zh: '开始办理',
    en: 'Begin handling',
  },
  extend: {
    from: ['accepted', 'handling', 'extended'],
    to: 'extended',
    by: ['center'],
    zh: '延期',
    en: 'Extend',
  },
  answer: {
    from: ['accepted', 'handling', 'extended'],
    to: 'answered',
    by: ['unit', 'center'],
    zh: '答复',
    en: 'Answer',
  },
  'call-back': {
    from: ['answered'],
    to: 'calling-back',
    by: ['center', 'system'],
    zh: '回访',
    en: 'Call back',
  },
  close: {
    from: ['answered', 'calling-back'],
    to: 'closed',
    by: ['center', 'citizen', 'system'],
    zh: '办结',
    en: 'Close',
  },
  redo: {
    from: ['answered', 'calling-back'],
    to: 'handling',
    by: ['center', 'citizen', 'system'],
    zh: '重办',
    en: 'Redo',
  },
  reopen: {
    from: ['closed'],
    to: 'handling',
    by: ['center', 'citizen', 'system'],
    zh: '重开',
    en: 'Reopen',
  },
  reconsider: {
    from: ['declined'],
    to: 'admitted',
    by: ['center'],
    zh: '重新受理',
    en: 'Reconsider',
  },
  merge: {
    from: [...beforeUnit, ...withUnit],
    to: 'merged',
    by: ['center'],
    zh: '合并',
    en: 'Merge',
  },
  split: {
    from: ['merged'],
    to: 'admitted',
    by: ['center'],
    zh: '拆分',
    en: 'Split',
  },
} as const satisfies Record<string, Way>

export type WayName = keyof typeof ways
