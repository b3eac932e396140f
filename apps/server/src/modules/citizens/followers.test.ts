import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followerNames } from './repo/followers.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const lead = () => it.staff(it.east, 'answering-lead')
const openId = 'oTestPersonWithALongOpenId01'

describe('the list', () => {
  test('masks open ids and goes page by page, the newest first', async () => {
    const account = await it.account(it.east)
    for (let count = 0; count < 5; count++)
      await it.touch(account, `${openId}${count}`, 'subscribe')
    const client = await lead()
    const url = `/api/followers?accountId=${account.accountId}&limit=2`
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { body } = await client.get(next === '' ? url : `${url}&after=${next}`)
      seen.push(...body.followers.map((one: { maskedOpenId: string }) => one.maskedOpenId))
      next = body.next
      expect(JSON.stringify(body)).not.toContain(openId)
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((index) => `oTe****01${index}`))
    expect((await client.get(`${url}&after=@@@`)).status).toBe(400)
  })

  test('goes on from one account to the next', async () => {
    const accounts = [
      await it.account(it.west),
      await it.account(it.west),
      await it.account(it.west),
    ]
    for (const account of accounts)
      for (let count = 0; count < 3; count++) await it.touch(account, `${openId}${count}`)
    const client = await it.staff(it.west, 'answering-lead')
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { body } = await client.get(
        `/api/followers?limit=4${next === '' ? '' : `&after=${next}`}`,
      )
      seen.push(...body.followers.map((one: { followerId: string }) => one.followerId))
      next = body.next
    }
    const all = (await client.get('/api/followers?limit=200')).body.followers
    expect(seen).toEqual(all.map((one: { followerId: string }) => one.followerId))
    expect(new Set(seen).size).toBe(9)
  })

  test('finds by state, by remark, and by a whole open id', async () => {
    const account = await it.account(it.east)
    const { openId: known } = await it.fan(account)
    const followerId = await it.touch(account, known, 'subscribe')
    await it.touch(account, 'oSomebodyElseWhoLeftAgain0001', 'unsubscribe')
    const client = await lead()
    const remark = await client.put(`/api/followers/${account.accountId}/${followerId}/remark`, {
      remark: '城南街道王网格员',
    })
    expect(remark.status).toBe(200)
    const find = async (query: string) => {
      const answer = await client.get(`/api/followers?accountId=${account.accountId}&${query}`)
      return answer.body.followers.map((one: { name: string; state: string }) => one.name)
    }
    expect(await find('state=left')).toHaveLength(1)
    expect(await find(`search=${encodeURIComponent('网格')}`)).toEqual(['城南街道王网格员'])
    expect(await find(`search=${known}`)).toEqual(['城南街道王网格员'])
    expect(await find('search=%25')).toEqual([])
  })

  test('shows accounts of the own agencies only', async () => {
    const account = await it.account(it.east)
    const followerId = await it.touch(account, openId, 'subscribe')
    const stranger = await it.staff(it.west, 'answering-lead')
    const one = `/api/followers/${account.accountId}/${followerId}`
    const seen = (await stranger.get('/api/followers?limit=200')).body.followers
    expect(seen.map((one: { accountId: string }) => one.accountId)).not.toContain(account.accountId)
    const notFound = { status: 404, body: { error: { code: 'FOLLOWER_NOT_FOUND' } } }
    expect(await stranger.get(one)).toMatchObject(notFound)
    expect(await stranger.post(`${one}/reveal`)).toMatchObject(notFound)
    expect(await stranger.put(`${one}/remark`, { remark: 'x' })).toMatchObject(notFound)
    const listed = await stranger.get(`/api/followers?accountId=${account.accountId}`)
    expect(listed.body.error.code).toBe('ACCOUNT_NOT_FOUND')
    const editor = await it.staff(it.east, 'editor')
    expect((await editor.get('/api/followers')).status).toBe(403)
  })
})

describe('one follower', () => {
  test('has a history, and ids that are shown unmasked to who may, on record', async () => {
    const account = await it.account(it.east)
    const followerId = await it.touch(account, openId, 'subscribe', 'hall-1')
    it.clock.advance(60_000)
    await it.touch(account, openId, 'unsubscribe')
    const client = await lead()
    const one = `/api/followers/${account.accountId}/${followerId}`
    const { body } = await client.get(one)
    expect(body.follower).toMatchObject({
      state: 'left',
      source: 'hall-1',
      accountName: '演示县发布',
    })
    expect(body.changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'unsubscribe',
      'subscribe',
    ])
    const staff = await it.staff(it.east, 'answering-staff')
    expect((await staff.post(`${one}/reveal`)).status).toBe(403)
    expect((await client.post(`${one}/reveal`)).body).toEqual({ openId, unionId: null })
    const auditor = await it.staff(it.east, 'audit-administrator')
    const { entries } = (await auditor.get(`/api/audit?subject=${followerId}`)).body
    expect(entries[0]).toMatchObject({ action: 'follower.revealed', actorId: client.staff?.id })
    expect(JSON.stringify(entries)).not.toContain(openId)
  })

  test('a remark that the platform refuses is not kept', async () => {
    const account = await it.account(it.east)
    const followerId = await it.touch(account, 'oNobodyAtThePlatform000000001', 'subscribe')
    const one = `/api/followers/${account.accountId}/${followerId}`
    const client = await lead()
    const answer = await client.put(`${one}/remark`, { remark: '某人' })
    expect(answer.body.error.code).toBe('PLATFORM_REFUSED')
    expect((await client.get(one)).body.follower.remark).toBe('')
    expect((await client.put(`${one}/remark`, { remark: '字'.repeat(30) })).status).toBe(400)
  })

  test('is named by its remark, or by the end of our id', async () => {
    const account = await it.account(it.east)
    const { openId: known } = await it.fan(account)
    const [a, b] = [await it.touch(account, known), await it.touch(account, openId)]
    await (await lead()).put(`/api/followers/${account.accountId}/${a}/remark`, { remark: '某人' })
    const { db } = it.server.platform.database
    const keys = [a, b, 'unknown'].map((followerId) => ({
      accountId: account.accountId,
      followerId,
    }))
    const names = await followerNames(db, keys)
    expect(names.get(a)).toBe('某人')
    expect(names.get(b)).toBe(`微信用户 ${b.slice(-5).toUpperCase()}`)
    expect(names.size).toBe(2)
  })
})

describe('the history of an account', () => {
  test('counts follows and unfollows by day of Shanghai, days without any too', async () => {
    const account = await it.account(it.east)
    await it.touch(account, 'a', 'subscribe')
    await it.touch(account, 'b', 'subscribe')
    it.clock.advance(20 * 3_600_000)
    await it.touch(account, 'a', 'unsubscribe')
    const client = await lead()
    const { body } = await client.get(`/api/accounts/${account.accountId}/followers/history?days=3`)
    expect(body).toMatchObject({ following: 1, left: 1 })
    expect(
      body.days.map((one: { followed: number; unfollowed: number }) => [
        one.followed,
        one.unfollowed,
      ]),
    ).toEqual([
      [0, 0],
      [2, 0],
      [0, 1],
    ])
    const stranger = await it.staff(it.west, 'answering-lead')
    const other = await stranger.get(`/api/accounts/${account.accountId}/followers/history`)
    expect(other.body.error.code).toBe('ACCOUNT_NOT_FOUND')
  })
})
