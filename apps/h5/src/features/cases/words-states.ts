import { defineWords } from '../../lib/words.ts'

export const stateWords = defineWords(
  'case-states',
  {
    received: '等待受理',
    admitted: '已受理',
    dispatched: '已交办',
    accepted: '单位已接收',
    handling: '正在办理',
    extended: '延长办理',
    answered: '已答复',
    'calling-back': '正在回访',
    closed: '已办结',
    declined: '不予受理',
    merged: '已合并办理',
    unknown: '处理中',
  },
  {
    received: 'Waiting to be accepted',
    admitted: 'Accepted',
    dispatched: 'Passed on',
    accepted: 'With the unit',
    handling: 'Being worked on',
    extended: 'More time needed',
    answered: 'Answered',
    'calling-back': 'Being asked back',
    closed: 'Closed',
    declined: 'Not taken on',
    merged: 'Handled with others',
    unknown: 'In progress',
  },
)

type StateKey = keyof typeof stateWords.zh

/** The word for a state; one that this page does not know yet is in progress. */
export function stateKey(state: string): StateKey {
  return state in stateWords.zh ? (state as StateKey) : 'unknown'
}

const tones: Record<string, 'good' | 'wait' | 'plain'> = {
  answered: 'good',
  closed: 'good',
  declined: 'plain',
  merged: 'plain',
}

export function toneOf(state: string): 'good' | 'wait' | 'plain' {
  return tones[state] ?? 'wait'
}
