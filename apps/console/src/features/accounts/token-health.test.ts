import { describe, expect, test } from 'vitest'
import type { Quota } from './account-data.ts'
import { busiest, percentUsed, tokenHealth, toneOfUse } from './token-health.ts'

function quota(api: string, used: number, limit: number | null): Quota {
  return { api, words: null, used, errors: 0, limit, left: null, lastAt: null }
}

describe('tokenHealth', () => {
  test.each([
    ['valid', 'active', 'good', 'valid'],
    ['refreshing', 'active', 'good', 'refreshing'],
    ['expired', 'active', 'warn', 'expired'],
    ['none', 'paused', 'warn', 'none'],
    ['failing', 'active', 'bad', 'failing'],
    ['failing', 'closed', 'quiet', 'off'],
  ] as const)('a token that is %s in an account that is %s', (state, account, tone, words) => {
    expect(tokenHealth({ state }, account)).toEqual({ tone, words })
  })
})

describe('percentUsed', () => {
  test.each([
    [0, 1000, 0],
    [1, 1000, 0.1],
    [500, 1000, 50],
    [1500, 1000, 100],
    [0, 0, 0],
    [1, 0, 100],
    [7, null, undefined],
  ])('%j of %j', (used, limit, expected) => {
    expect(percentUsed({ used, limit })).toBe(expected)
  })
})

test('bars turn amber at 70 and red at 90 percent', () => {
  expect([69.9, 70, 89.9, 90].map(toneOfUse)).toEqual(['calm', 'warn', 'warn', 'bad'])
})

test('busiest puts what is nearest to its end first and leaves out what was not called', () => {
  const found = busiest(
    [
      quota('a', 5, 10),
      quota('b', 0, 1),
      quota('c', 9, 10),
      quota('d', 99, null),
      quota('e', 1, 2),
    ],
    2,
  )
  expect(found.map(({ api }) => api)).toEqual(['c', 'a'])
})
