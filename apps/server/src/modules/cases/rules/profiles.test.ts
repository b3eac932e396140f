import { describe, expect, it } from 'vitest'
import type { ProfileTerms } from './case.ts'
import { findTermFault, overlap, profileInForce, type Validity } from './profiles.ts'

const profile = (
  profileId: string,
  where: Partial<Validity> = {},
  validFrom = '2020-01-01',
  validTo: string | null = null,
): Validity => ({ profileId, agencyId: '', regionPrefix: '', validFrom, validTo, ...where })

const all = [
  profile('general'),
  profile('capital', { regionPrefix: '11' }, '2021-09-24'),
  profile('district', { regionPrefix: '1101' }, '2024-01-01', '2025-01-01'),
  profile('county', { agencyId: 'county' }, '2022-01-01', '2026-01-01'),
  profile('county-now', { agencyId: 'county' }, '2026-01-01'),
  profile('city', { agencyId: 'city' }, '2023-01-01'),
]

describe('the profile in force', () => {
  it.each<[string, string[], string | null, string, string | undefined]>([
    ['an agency with nothing of its own', ['x'], null, '2026-03-10', 'general'],
    ['in a region with terms of its own', ['x'], '110105', '2026-03-10', 'capital'],
    ['before they began', ['x'], '110105', '2021-09-23', 'general'],
    ['on the day they began', ['x'], '110105', '2021-09-24', 'capital'],
    ['the longer prefix first', ['x'], '110105', '2024-12-31', 'district'],
    ['not on the day it ends', ['x'], '110105', '2025-01-01', 'capital'],
    ['the agency before its region', ['county', 'city'], '110105', '2025-06-01', 'county'],
    ['from a day on another', ['county', 'city'], '110105', '2026-01-01', 'county-now'],
    ['the nearest agency above', ['office', 'city'], null, '2026-03-10', 'city'],
    ['and before it had any', ['office', 'city'], null, '2022-12-31', 'general'],
    ['none before everything', ['x'], null, '2019-12-31', undefined],
  ])('%s', (_what, agencyIds, regionCode, day, expected) => {
    expect(profileInForce(all, { agencyIds, regionCode }, day)?.profileId).toBe(expected)
  })
})

describe('two profiles', () => {
  it.each<[string, string | null, string, string | null, boolean]>([
    ['2026-01-01', null, '2027-01-01', null, true],
    ['2026-01-01', '2027-01-01', '2027-01-01', null, false],
    ['2027-01-01', null, '2026-01-01', '2027-01-01', false],
    ['2026-01-01', '2027-01-01', '2026-06-01', '2026-07-01', true],
    ['2026-01-01', null, '2026-01-01', null, true],
  ])('from %s to %s and from %s to %s overlap: %s', (from, to, otherFrom, otherTo, expected) => {
    const one = { validFrom: from, validTo: to }
    expect(overlap(one, { validFrom: otherFrom, validTo: otherTo })).toBe(expected)
  })
})

const terms: ProfileTerms = {
  firstResponse: { amount: 2, unit: 'hours' },
  acceptance: { amount: 1, unit: 'working-days' },
  reply: {
    emergency: { amount: 2, unit: 'hours' },
    utility: { amount: 24, unit: 'hours' },
    general: { amount: 7, unit: 'working-days' },
    complex: { amount: 15, unit: 'working-days' },
  },
  callBack: { amount: 1, unit: 'days' },
  close: { amount: 20, unit: 'working-days' },
  repair: { amount: 5, unit: 'working-days' },
  secondCheck: { amount: 28, unit: 'days' },
  returnWithin: { amount: 2, unit: 'working-days' },
  extension: { amount: 10, unit: 'working-days' },
  extensions: 1,
  remindAt: 0.3,
  urgeAt: 0.1,
  escalateAfter: { amount: 0, unit: 'hours' },
  noticeAfter: { amount: 5, unit: 'working-days' },
}

describe('terms', () => {
  it('that make sense are kept', () => {
    expect(findTermFault(terms)).toBeUndefined()
  })

  it.each<[string, Partial<ProfileTerms>]>([
    ['acceptance', { acceptance: { amount: 0, unit: 'days' } }],
    ['repair', { repair: { amount: 1.5, unit: 'days' } }],
    ['reply.utility', { reply: { ...terms.reply, utility: { amount: -1, unit: 'hours' } } }],
    ['callBack', { callBack: { amount: 20_000, unit: 'hours' } }],
    ['escalateAfter', { escalateAfter: { amount: -1, unit: 'hours' } }],
    ['remindAt', { remindAt: 1 }],
    ['urgeAt', { urgeAt: 0.3 }],
    ['extensions', { extensions: -1 }],
    ['noticeAfter', { escalateAfter: { amount: 9, unit: 'days' } }],
    ['close', { close: { amount: 14, unit: 'working-days' } }],
  ])('are refused for %s', (field, changes) => {
    expect(findTermFault({ ...terms, ...changes })).toBe(field)
  })
})
