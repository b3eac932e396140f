import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const lead = () => it.staff(it.east, 'answering-lead')

async function tagged(name = '退役军人') {
  const account = await it.account(it.east)
  const client = await lead()
  const url = `/api/accounts/${account.accountId}/tags`
  const made = await client.post(url, { name })
  return { account, client, url, made, tagId: made.body.tagId as string }
}

const calls = (appId: string, api: string) => it.sandbox.ledger.calls({ appId, api })
const tagging = '/cgi-bin/tags/members/batchtagging'

interface TagLine {
  tagId: string
  name: string
  followers: number
}

describe('tags of an account', () => {
  test('are made, renamed and deleted at the platform and here', async () => {
    const { account, client, url, made, tagId } = await tagged()
    expect(made).toMatchObject({ status: 201, body: { state: 'ready', platformId: 100 } })
    expect((await client.patch(`${url}/${tagId}`, { name: '老年人' })).body.name).toBe('老年人')
    expect(calls(account.appId, '/cgi-bin/tags/update')[0]?.request).toEqual({
      tag: { id: 100, name: '老年人' },
    })
    expect((await client.delete(`${url}/${tagId}`)).status).toBe(200)
    expect((await client.get(url)).body.tags).toEqual([])
    expect((await client.delete(`${url}/${tagId}`)).body.error.code).toBe('TAG_NOT_FOUND')
  })

  test('names are unique and not too long, counted in bytes', async () => {
    const { client, url } = await tagged()
    expect((await client.post(url, { name: '退役军人' })).body.error.code).toBe('TAG_NAME_TAKEN')
    expect((await client.post(url, { name: '十一个汉字就是太长了点' })).body.error.code).toBe(
      'TAG_NAME_TOO_LONG',
    )
    expect((await client.post(url, { name: '  ' })).status).toBe(400)
    const other = (await client.post(url, { name: '别的' })).body.tagId
    expect((await client.patch(`${url}/${other}`, { name: '退役军人' })).body.error.code).toBe(
      'TAG_NAME_TAKEN',
    )
  })

  test('one that exists at the platform already is taken over', async () => {
    const { account, client, url } = await tagged()
    it.sandbox.misbehave({
      api: '/cgi-bin/tags/create',
      appId: account.appId,
      fault: { kind: 'cut' },
    })
    const made = await client.post(url, { name: '断线' })
    expect(made).toMatchObject({ status: 201, body: { state: 'ready', platformId: 101 } })
  })

  test('what the platform refuses leaves nothing behind', async () => {
    const { account, client, url } = await tagged()
    it.sandbox.updateAccount(account.appId, { withheld: ['users'] })
    const refused = await client.post(url, { name: '新的' })
    expect(refused.body.error).toMatchObject({
      code: 'PLATFORM_REFUSED',
      details: { errcode: 48001 },
    })
    expect((await client.get(url)).body.tags.map((one: TagLine) => one.name)).toEqual(['退役军人'])
  })

  test('belong to who manages citizens, in their agencies', async () => {
    const { url } = await tagged()
    const staff = await it.staff(it.east, 'answering-staff')
    expect((await staff.get(url)).status).toBe(200)
    expect((await staff.post(url, { name: '新的' })).status).toBe(403)
    const stranger = await it.staff(it.west, 'answering-lead')
    expect((await stranger.get(url)).body.error.code).toBe('ACCOUNT_NOT_FOUND')
  })
})

describe('tags of followers', () => {
  async function fans(account: Awaited<ReturnType<typeof tagged>>['account'], count: number) {
    const ids: string[] = []
    for (let index = 0; index < count; index++)
      ids.push(await it.touch(account, (await it.fan(account)).openId, 'subscribe'))
    return ids
  }
  const statesOf = async (accountId: string, tagId: string) => {
    const { body } = await (await lead()).get(
      `/api/followers?accountId=${accountId}&tagId=${tagId}&limit=200`,
    )
    return body.followers.map((one: { tags: { state: string }[] }) => one.tags[0]?.state)
  }

  test('are shown at once and reach the platform fifty at a time', async () => {
    const { account, client, tagId } = await tagged()
    const followerIds = await fans(account, 60)
    const url = `/api/accounts/${account.accountId}/followers/tags`
    const answer = await client.post(url, { followerIds, add: [tagId], remove: [] })
    expect(answer.status).toBe(202)
    expect(new Set(await statesOf(account.accountId, tagId))).toEqual(new Set(['adding']))
    await it.server.runJobs()
    expect(new Set(await statesOf(account.accountId, tagId))).toEqual(new Set(['on']))
    const sizes = calls(account.appId, tagging).map(
      ({ request }) => (request as { openid_list: string[] }).openid_list.length,
    )
    expect(sizes).toEqual([50, 10])

    await client.post(url, { followerIds: followerIds.slice(0, 5), add: [], remove: [tagId] })
    expect(await statesOf(account.accountId, tagId)).toHaveLength(55)
    await it.server.runJobs()
    const { tags } = (await client.get(`/api/accounts/${account.accountId}/tags`)).body
    expect(tags).toMatchObject([{ tagId, followers: 55 }])
  })

  test('one whom the platform refuses does not keep the others from theirs', async () => {
    const { account, client, tagId } = await tagged()
    const followerIds = await fans(account, 6)
    followerIds.push(await it.touch(account, 'oNobodyAtThePlatform000000001', 'subscribe'))
    await client.post(`/api/accounts/${account.accountId}/followers/tags`, {
      followerIds,
      add: [tagId],
      remove: [],
    })
    await it.server.runJobs()
    const states = await statesOf(account.accountId, tagId)
    expect(states.filter((state: string) => state === 'on')).toHaveLength(6)
    expect(states.filter((state: string) => state === 'failed')).toHaveLength(1)
  })

  test('a busy platform is asked again later', async () => {
    const { account, client, tagId } = await tagged()
    const followerIds = await fans(account, 1)
    it.sandbox.misbehave({
      api: tagging,
      appId: account.appId,
      fault: { kind: 'errcode', errcode: 45009 },
    })
    await client.post(`/api/accounts/${account.accountId}/followers/tags`, {
      followerIds,
      add: [tagId],
      remove: [],
    })
    await it.server.runJobs()
    expect(await statesOf(account.accountId, tagId)).toEqual(['adding'])
  })

  test('unknown tags and too many followers are refused', async () => {
    const { account, client, tagId } = await tagged()
    const url = `/api/accounts/${account.accountId}/followers/tags`
    const wrong = await client.post(url, { followerIds: ['f'], add: ['nope'], remove: [] })
    expect(wrong.body.error.code).toBe('TAG_NOT_FOUND')
    const many = Array.from({ length: 501 }, (_, index) => `f${index}`)
    expect((await client.post(url, { followerIds: many, add: [tagId] })).status).toBe(400)
  })
})
