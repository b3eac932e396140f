import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadRegions } from '#modules/people/index.ts'
import { listProfiles } from './repo/profiles.ts'
import type { ProfileTerms } from './rules/case.ts'
import { findTermFault } from './rules/profiles.ts'
import { profileFor, termsOf } from './service/profiles.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
beforeAll(async () => {
  it = await startSupervised()
  await loadRegions(it.server.ctx())
})
afterAll(() => it.close())
beforeEach(() => it.server.clock.set(new Date('2026-03-10T01:00:00Z')))

const url = '/api/cases/profiles'
const db = () => it.server.platform.database.db
const generalTerms = () => termsOf(db(), 'default')
const draft = async (changes: object = {}) => ({
  name: '本市时限',
  nameEn: 'Terms of the city',
  source: '市政府办〔2026〕1号',
  validFrom: '2026-04-01',
  validTo: null,
  terms: await generalTerms(),
  ...changes,
})
const fresh = () => it.office(null, '某市政府')
const codeOf = (answer: { body: { error?: { code: string } } }) => answer.body.error?.code

describe('the shipped terms', () => {
  test('make sense, have a source, and hold where they should', async () => {
    const shipped = await listProfiles(db(), [])
    expect(shipped.map(({ profileId }) => profileId)).toEqual(['default', 'beijing', 'shandong'])
    for (const { terms, source, name, nameEn } of shipped) {
      expect(findTermFault(terms)).toBeUndefined()
      expect([source, name, nameEn].every((text) => text.length > 3)).toBe(true)
    }
    const reply = async (regionCode: string | undefined, day: string) => {
      const place = await it.office(null, '某地政府', regionCode)
      const below = await it.office(place, '某局')
      const { terms } = await profileFor(db(), below.path, new Date(`${day}T04:00:00Z`))
      return `${terms.reply.general.amount} ${terms.reply.general.unit}`
    }
    expect(await reply(undefined, '2026-03-10')).toBe('7 working-days')
    expect(await reply('110105', '2026-03-10')).toBe('7 days')
    expect(await reply('110105', '2021-01-10')).toBe('7 working-days')
    expect(await reply('370102', '2026-03-10')).toBe('5 working-days')
  })
})

describe('terms of one’s own', () => {
  test('hold from their day on for the agency and all below it; older cases keep theirs', async () => {
    const lead = await it.staff(it.city, 'answering-lead')
    const before = await it.received()
    const terms: ProfileTerms = {
      ...(await generalTerms()),
      firstResponse: { amount: 4, unit: 'hours' },
    }
    const body = await draft({ agencyId: it.city.agencyId, terms })
    const { profileId } = (await lead.post(url, body)).body
    expect((await it.received()).profile_id).toBe('default')
    it.server.clock.set(new Date('2026-04-01T01:00:00Z'))
    const after = await it.received()
    expect(after.profile_id).toBe(profileId)
    expect(after.due_at).toEqual(new Date('2026-04-01T05:00:00Z'))
    expect(before.profile_id).toBe('default')
    const reader = await it.staff(it.water, 'case-handler')
    const seen = (await reader.get(`${url}?agencyId=${it.water.agencyId}`)).body.profiles
    expect(seen.map((one: { profileId: string }) => one.profileId)).toContain(profileId)
    expect(seen.some((one: { editable: boolean }) => one.editable)).toBe(false)
    const neighbour = await it.staff(it.elsewhere, 'answering-lead')
    const others = (await neighbour.get(`${url}?agencyId=${it.elsewhere.agencyId}`)).body.profiles
    expect(others.map((one: { profileId: string }) => one.profileId)).not.toContain(profileId)
  })

  test('are changed before they begin, and only ended afterwards', async () => {
    const place = await fresh()
    const lead = await it.staff(place, 'answering-lead')
    const made = await lead.post(url, await draft({ agencyId: place.agencyId }))
    const own = `${url}/${made.body.profileId}`
    expect((await lead.put(own, await draft({ name: '改名' }))).status).toBe(200)
    it.server.clock.set(new Date('2026-05-01T01:00:00Z'))
    const late = await it.staff(place, 'answering-lead')
    const other = await draft({ terms: { ...(await generalTerms()), extensions: 3 } })
    expect(codeOf(await late.put(own, other))).toBe('CASE_PROFILE_IN_FORCE')
    const past = await draft({ name: '改名', validTo: '2026-04-30' })
    expect(codeOf(await late.put(own, past))).toBe('CASE_PROFILE_IN_FORCE')
    const ending = await draft({ name: '改名', validTo: '2026-06-01' })
    expect((await late.put(own, ending)).status).toBe(200)
    const next = await draft({ agencyId: place.agencyId, validFrom: '2026-06-01' })
    expect((await late.post(url, next)).status).toBe(200)
  })

  test('never overlap, and are refused with the field that is wrong', async () => {
    const place = await fresh()
    const lead = await it.staff(place, 'answering-lead')
    const { agencyId } = place
    await lead.post(url, await draft({ agencyId }))
    expect(codeOf(await lead.post(url, await draft({ agencyId, validFrom: '2027-01-01' })))).toBe(
      'CASE_PROFILE_OVERLAPS',
    )
    const terms = await generalTerms()
    for (const [field, changes] of [
      ['name', { name: '  ' }],
      ['validFrom', { validFrom: '2026-02-30' }],
      ['validTo', { validTo: '2026-04-01' }],
      ['urgeAt', { terms: { ...terms, urgeAt: 0.5 } }],
      [
        'reply.general',
        { terms: { ...terms, reply: { ...terms.reply, general: { amount: 0, unit: 'days' } } } },
      ],
    ] as const) {
      const answer = await lead.post(url, await draft({ agencyId, ...changes }))
      expect(answer.body.error).toMatchObject({ code: 'CASE_PROFILE_INVALID', details: { field } })
    }
    expect((await lead.post(url, await draft({ agencyId, terms: {} }))).status).toBe(400)
  })

  test('of another agency, and the shipped ones, are out of reach', async () => {
    const place = await fresh()
    const lead = await it.staff(place, 'answering-lead')
    const { profileId } = (await lead.post(url, await draft({ agencyId: place.agencyId }))).body
    const other = await it.staff(it.elsewhere, 'answering-lead')
    const code = 'CASE_PROFILE_NOT_FOUND'
    expect(codeOf(await other.put(`${url}/${profileId}`, await draft()))).toBe(code)
    expect(codeOf(await other.put(`${url}/default`, await draft()))).toBe(code)
    expect(codeOf(await other.put(`${url}/nothing`, await draft()))).toBe(code)
    const there = await other.post(url, await draft({ agencyId: place.agencyId }))
    expect(codeOf(there)).toBe('AGENCY_NOT_FOUND')
    expect(codeOf(await other.get(`${url}?agencyId=${place.agencyId}`))).toBe('AGENCY_NOT_FOUND')
    const handler = await it.staff(place, 'case-handler')
    expect(codeOf(await handler.post(url, await draft({ agencyId: place.agencyId })))).toBe(
      'PERMISSION_DENIED',
    )
  })
})
