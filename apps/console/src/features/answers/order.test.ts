import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from './answer-data.ts'
import { coveredWords, isNeverUsed, lastPosition, moved, sectionOf } from './order.ts'

const answer = (answerId: string, more: Partial<Answer> = {}): Answer => ({
  answerId,
  trigger: 'keyword',
  words: [],
  matching: 'contains',
  reply: { kind: 'text', text: '您好' },
  keepsWaiting: true,
  position: 0,
  enabled: true,
  changedAt: '2026-01-01T00:00:00.000Z',
  ...more,
})

describe('moved', () => {
  const section = [
    answer('a', { position: 0 }),
    answer('b', { position: 1 }),
    answer('c', { position: 2 }),
  ]
  const places = (changed: Answer[]) => changed.map((it) => [it.answerId, it.position])

  test('only the two that change places are saved', () => {
    expect(places(moved(section, 'b', -1))).toEqual([
      ['b', 0],
      ['a', 1],
    ])
    expect(places(moved(section, 'b', 1))).toEqual([
      ['c', 1],
      ['b', 2],
    ])
  })

  test('the ends stay, and what is not there moves nothing', () => {
    expect(moved(section, 'a', -1)).toEqual([])
    expect(moved(section, 'c', 1)).toEqual([])
    expect(moved(section, 'x', 1)).toEqual([])
  })

  test('equal positions are told apart', () => {
    const equal = [answer('a'), answer('b'), answer('c')]
    expect(places(moved(equal, 'c', -1))).toEqual([
      ['c', 1],
      ['b', 2],
    ])
  })

  test('after any move the positions give the new order', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(positions, fc.nat(7), fc.constantFrom(-1 as const, 1 as const), (all, n, by) => {
        const before = all
          .sort((a, b) => a - b)
          .map((position, place) => answer(`id${place}`, { position }))
        const from = n % before.length
        const changed = new Map(moved(before, `id${from}`, by).map((it) => [it.answerId, it]))
        const after = before.map((it) => changed.get(it.answerId) ?? it)
        after.sort((a, b) => a.position - b.position)
        const wanted = before.map((it) => it.answerId)
        if (from + by >= 0 && from + by < wanted.length)
          wanted.splice(from + by, 0, ...wanted.splice(from, 1))
        expect(after.map((it) => it.answerId)).toEqual(wanted)
      }),
    )
  })
})

test('a new one goes behind the others, never past the largest position', () => {
  expect(lastPosition([])).toBe(0)
  expect(lastPosition([answer('a', { position: 4 }), answer('b', { position: 2 })])).toBe(5)
  expect(lastPosition([answer('a', { position: 9999 })])).toBe(9999)
})

test('of welcomes only the first enabled one is given; of keywords all are', () => {
  const off = answer('a', { trigger: 'welcome', enabled: false })
  const first = answer('b', { trigger: 'welcome' })
  const second = answer('c', { trigger: 'welcome' })
  const section = [off, first, second]
  expect(section.map((it) => isNeverUsed(section, it))).toEqual([false, false, true])
  const keywords = [answer('a'), answer('b')]
  expect(keywords.map((it) => isNeverUsed(keywords, it))).toEqual([false, false])
})

test('words that an earlier enabled answer takes are named', () => {
  const section = [
    answer('a', { words: ['社保'] }),
    answer('b', { words: ['公交'], enabled: false }),
    answer('c', { words: ['社保', '公交', '医保'] }),
  ]
  expect(section.map((it) => coveredWords(section, it))).toEqual([[], [], ['社保']])
})

test('a section holds the answers of its trigger, in order', () => {
  const all = [answer('a'), answer('b', { trigger: 'menu' }), answer('c')]
  expect(sectionOf(all, 'keyword').map((it) => it.answerId)).toEqual(['a', 'c'])
})
