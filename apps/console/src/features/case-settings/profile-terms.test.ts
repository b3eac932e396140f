import { describe, expect, it } from 'vitest'
import { pathOf, type Terms, termNames, termOf } from './profile-terms.ts'

const days = (amount: number) => ({ amount, unit: 'days' as const })
const terms: Terms = {
  firstResponse: days(1),
  acceptance: days(2),
  reply: { emergency: days(3), utility: days(4), general: days(5), complex: days(6) },
  callBack: days(7),
  close: days(8),
  repair: days(9),
  secondCheck: days(10),
  returnWithin: days(11),
  extension: days(12),
  extensions: 1,
  remindAt: 0.3,
  urgeAt: 0.1,
  escalateAfter: days(13),
  noticeAfter: days(14),
}

describe('the terms of a profile', () => {
  it('are all there, in the order of a life', () => {
    expect(termNames.map((name) => termOf(terms, name).amount)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ])
  })

  it('stand in the form where the profile has them', () => {
    expect(pathOf('acceptance')).toEqual(['terms', 'acceptance'])
    expect(pathOf('reply-utility')).toEqual(['terms', 'reply', 'utility'])
  })
})
