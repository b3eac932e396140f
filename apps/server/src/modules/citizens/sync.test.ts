import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countFollowers } from './repo/follow-history.ts'
import { findSync } from './repo/syncs.ts'
import { informNewcomers } from './service/inform-followers.ts'
import { continueSync } from './service/sync-followers.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const lead = () => it.staff(it.east, 'answering-lead')
const db = () => it.server.platform.database.db

async function started(fans: number, wanted = {}) {
  const account = await it.account(it.east, wanted)
  const people: Awaited<ReturnType<typeof it.fan>>[] = []
  for (let count = 0; count < fans; count++) people.push(await it.fan(account))
  const client = await lead()
  const url = `/api/accounts/${account.accountId}/followers/sync`
  return { account, people, client, url }
}

describe('comparing with the platform', () => {
  test('brings everybody in, with tags, and shows how far it is', async () => {
    const { account, people, client, url } = await started(130)
    const [first] = people
    await it.touch(account, first?.openId ?? '')
    expect((await client.get(url)).body.sync).toBeNull()
    const begun = await client.post(url)
    expect(begun).toMatchObject({ status: 202, body: { state: 'running', phase: 'tags' } })
    expect((await client.post(url)).body.error.code).toBe('SYNC_RUNNING')
    await it.server.runJobs()
    expect((await client.get(url)).body.sync).toMatchObject({
      state: 'done',
      phase: 'end',
      total: 130,
      listed: 130,
      detailed: 130,
    })
    expect(await countFollowers(db(), account.accountId)).toEqual({ following: 130, left: 0 })
    expect(await it.follower(account, first?.openId ?? '')).toMatchObject({
      language: 'zh_CN',
      subscribedAt: expect.any(Date),
    })
  })

  test('finds who left unseen, and what was changed elsewhere', async () => {
    const { account, people, client, url } = await started(3)
    await client.post(url)
    await it.server.runJobs()
    const [gone, renamed] = people
    await it.sandbox.unfollow(gone?.personId ?? '', account.appId)
    it.clock.advance(60_000)
    const tags = `/api/accounts/${account.accountId}/tags`
    const { tagId } = (await client.post(tags, { name: '网格员' })).body
    const { followerId } = await it.follower(account, renamed?.openId ?? '')
    await client.post(`/api/accounts/${account.accountId}/followers/tags`, {
      followerIds: [followerId],
      add: [tagId],
    })
    await it.server.runJobs()
    await client.post(url)
    await it.server.runJobs()
    expect(await it.follower(account, gone?.openId ?? '')).toMatchObject({
      state: 'left',
      unsubscribedAt: it.clock.now(),
    })
    const history = await client.get(`/api/accounts/${account.accountId}/followers/history?days=1`)
    expect(history.body).toMatchObject({ following: 2, left: 1 })
    expect(history.body.days[0].unfollowed).toBe(1)
    const { follower } = (await client.get(`/api/followers/${account.accountId}/${followerId}`))
      .body
    expect(follower.tags).toMatchObject([{ name: '网格员', state: 'on' }])
  })

  test('goes on where it stopped when the platform was away', async () => {
    const { account, client, url } = await started(250)
    const { syncId } = (await client.post(url)).body
    it.sandbox.misbehave({
      api: '/cgi-bin/user/info/batchget',
      appId: account.appId,
      fault: { kind: 'garbage' },
    })
    await expect(continueSync(it.server.ctx(), account.accountId, syncId)).rejects.toThrow()
    const stopped = await findSync(db(), account.accountId)
    expect(stopped).toMatchObject({ state: 'running', phase: 'details', listed: 250, detailed: 0 })
    expect(await continueSync(it.server.ctx(), account.accountId, syncId)).toBe(false)
    expect(await findSync(db(), account.accountId)).toMatchObject({ state: 'done', detailed: 250 })
    expect(
      it.sandbox.ledger.calls({ appId: account.appId, api: '/cgi-bin/user/get' }),
    ).toHaveLength(2)
  })

  test('ends when the platform refuses, and says why', async () => {
    const { account, client, url } = await started(1)
    it.sandbox.updateAccount(account.appId, { withheld: ['users'] })
    await client.post(url)
    await it.server.runJobs()
    expect((await client.get(url)).body.sync).toMatchObject({ state: 'failed', errcode: 48001 })
    it.sandbox.updateAccount(account.appId, { withheld: [] })
    expect((await client.post(url)).status).toBe(202)
    await it.server.runJobs()
    expect((await client.get(url)).body.sync.state).toBe('done')
  })

  test('a comparison that was superseded writes nothing any more', async () => {
    const { account, client, url } = await started(1)
    const { syncId } = (await client.post(url)).body
    it.clock.advance(700_000)
    const again = await client.post(url)
    expect(again.status).toBe(202)
    expect(await continueSync(it.server.ctx(), account.accountId, syncId)).toBe(false)
    expect(await findSync(db(), account.accountId)).toMatchObject({
      syncId: again.body.syncId,
      phase: 'tags',
    })
    await it.server.runJobs()
  })

  test('needs the right, in the agency', async () => {
    const { url } = await started(0)
    expect((await (await it.staff(it.east, 'answering-staff')).post(url)).status).toBe(403)
    const stranger = await it.staff(it.west, 'answering-lead')
    expect((await stranger.post(url)).body.error.code).toBe('ACCOUNT_NOT_FOUND')
  })
})

describe('followers who came by themselves', () => {
  test('are asked about once, when they have been here a minute', async () => {
    const { account, people } = await started(1)
    const openId = people[0]?.openId ?? ''
    await it.touch(account, openId, 'subscribe')
    const ask = () => informNewcomers(it.server.ctx())
    const asked = () =>
      it.sandbox.ledger.calls({ appId: account.appId, api: '/cgi-bin/user/info/batchget' }).length
    await ask()
    expect(asked()).toBe(0)
    it.clock.advance(61_000)
    await ask()
    await ask()
    expect(asked()).toBe(1)
    expect(await it.follower(account, openId)).toMatchObject({ informedAt: it.clock.now() })
  })

  test('one citizen over accounts of the same open platform, by union id', async () => {
    const first = await it.account(it.east, { openPlatform: 'demo-platform' })
    const second = await it.account(it.west, { openPlatform: 'demo-platform' })
    const { personId, openId } = await it.fan(first)
    await it.sandbox.follow(personId, second.appId)
    const other = it.sandbox.openidOf(personId, second.appId)
    await it.touch(first, openId, 'subscribe')
    await it.touch(second, other, 'subscribe')
    it.clock.advance(61_000)
    await informNewcomers(it.server.ctx())
    const [a, b] = [await it.follower(first, openId), await it.follower(second, other)]
    expect(a.unionId).not.toBeNull()
    expect(a.citizenId).toBe(b.citizenId)
    // Whoever sees one county does not see the other's follower.
    const url = `/api/followers/${a.accountId}/${a.followerId}`
    expect((await (await lead()).get(url)).body.sameCitizen).toEqual([])
    const both = await it.server.as({
      grants: [it.east, it.west].map(({ path }) => ({ role: 'answering-lead', agencyPath: path })),
    })
    expect((await both.get(url)).body.sameCitizen).toMatchObject([{ followerId: b.followerId }])
  })
})
