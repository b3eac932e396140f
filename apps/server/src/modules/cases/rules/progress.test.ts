import { describe, expect, test } from 'vitest'
import type { CaseState } from './case.ts'
import { nextOf, progressOf, pushedStep, type RunningClock } from './progress.ts'
import { answerInChat, wordsAbout } from './tell.ts'

const at = new Date('2026-03-10T01:00:00Z')
const by = new Date('2026-03-17T09:30:00Z')
const running = (clock: RunningClock['clock'], ended_at: Date | null = null) => ({
  clock,
  due_at: by,
  ended_at,
})

describe('the steps', () => {
  test('are what concerns the citizen, with words that are for them', () => {
    const event = { at, words: '内部', for_citizen: false }
    const steps = progressOf(at, [
      { ...event, way: 'received' },
      { ...event, way: 'dispatch' },
      { ...event, way: 'requested' },
      { ...event, way: 'noted' },
      { ...event, way: 'extend', words: '要等材料', for_citizen: true },
    ])
    expect(steps.map(({ key, words }) => [key, words])).toEqual([
      ['received', ''],
      ['dispatched', ''],
      ['extended', '要等材料'],
    ])
  })

  test.each([
    ['dispatch', 'dispatched'],
    ['extend', 'extended'],
    ['answer', undefined],
    ['accept', undefined],
    ['noted', undefined],
  ])('%s is pushed as %s', (way, step) => expect(pushedStep(way)).toBe(step))
})

describe('what comes next', () => {
  test.each<[CaseState, RunningClock[], string | null, Date | null]>([
    ['received', [running('first-response'), running('reply')], 'admit', by],
    ['handling', [running('reply', at), running('reply')], 'answer', by],
    ['handling', [running('reply', at)], 'answer', null],
    ['answered', [running('call-back')], 'settle', by],
    ['closed', [running('second-check')], 'second-check', by],
    ['closed', [running('second-check', at)], null, null],
    ['declined', [], null, null],
    ['merged', [running('reply')], null, null],
  ])('after %s', (state, clocks, key, due) => {
    const next = nextOf(state, clocks)
    expect(next).toEqual(key === null ? null : { key, by: due })
  })
})

describe('what is said in the chat', () => {
  const said = { number: '20260310000001', unit: '水务局', link: 'http://mq.test/m/cases/1' }

  test('names the number, the unit and the page in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      const text = wordsAbout('dispatched', locale, said) ?? ''
      for (const value of Object.values(said)) expect(text).toContain(value)
      expect(text).not.toContain('{{')
    }
    expect(wordsAbout('handling', 'zh', said)).toBeUndefined()
  })

  test('does not read what was put in as a hole again', () => {
    const unit = '{{link}}'
    expect(wordsAbout('dispatched', 'zh', { ...said, unit })).toContain('{{link}}')
    expect(answerInChat('{{number}}', said, 'zh')).toMatch(/^\{\{number\}\}/)
  })
})
