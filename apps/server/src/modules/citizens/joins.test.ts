import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const lead = () => it.staff(it.east, 'answering-lead')
const reason = '本人到窗口说明两个账号均为其使用'

async function ref(account: Account, openId: string) {
  return { accountId: account.accountId, followerId: await it.touch(account, openId) }
}

async function two() {
  const [a, b] = [await it.account(it.east), await it.account(it.east)]
  return { first: await ref(a, 'a'), second: await ref(b, 'b'), a, b, client: await lead() }
}

describe('joining', () => {
  test('makes followers one citizen, is shown with its reason, and can be undone', async () => {
    const { first, second, client } = await two()
    const joined = await client.post('/api/citizens/joins', { first, second, reason })
    expect(joined.status).toBe(201)
    const url = `/api/followers/${first.accountId}/${first.followerId}`
    const { body } = await client.get(url)
    expect(body.follower.citizenId).toBe(joined.body.citizenId)
    expect(body.sameCitizen).toMatchObject([{ followerId: second.followerId }])
    expect(body.joins).toMatchObject([{ reason, joinedBy: client.staff?.id, undoneAt: null }])
    const again = await client.post('/api/citizens/joins', { first: second, second: first, reason })
    expect(again.body.error.code).toBe('CITIZEN_ALREADY_JOINED')

    const undo = `/api/citizens/joins/${joined.body.joinId}/undo`
    expect((await client.post(undo, { reason: '合并有误' })).status).toBe(200)
    const after = (await client.get(url)).body
    expect(after.follower.citizenId).toBeNull()
    expect(after.sameCitizen).toEqual([])
    expect(after.joins[0].undoneAt).not.toBeNull()
    expect((await client.post(undo, { reason: '合并有误' })).body.error.code).toBe(
      'CITIZEN_JOIN_NOT_FOUND',
    )
  })

  test('a third one comes to both; undoing leaves the first join as it was', async () => {
    const { first, second, client } = await two()
    const third = await ref(await it.account(it.east), 'c')
    await client.post('/api/citizens/joins', { first, second, reason })
    const later = await client.post('/api/citizens/joins', { first: third, second, reason })
    const url = `/api/followers/${first.accountId}/${first.followerId}`
    expect((await client.get(url)).body.sameCitizen).toHaveLength(2)
    await client.post(`/api/citizens/joins/${later.body.joinId}/undo`, { reason: '合并有误' })
    expect((await client.get(url)).body.sameCitizen).toMatchObject([
      { followerId: second.followerId },
    ])
  })

  test('only followers of the own agencies', async () => {
    const { first, client } = await two()
    const second = await ref(await it.account(it.west), 'x')
    const answer = await client.post('/api/citizens/joins', { first, second, reason })
    expect(answer.body.error.code).toBe('FOLLOWER_NOT_FOUND')
    const staff = await it.staff(it.east, 'answering-staff')
    expect((await staff.post('/api/citizens/joins', { first, second, reason })).status).toBe(403)
  })

  test('an undoing of another county’s join is not found', async () => {
    const { first, second, client } = await two()
    const { joinId } = (await client.post('/api/citizens/joins', { first, second, reason })).body
    const stranger = await it.staff(it.west, 'answering-lead')
    const answer = await stranger.post(`/api/citizens/joins/${joinId}/undo`, {
      reason: '误'.repeat(2),
    })
    expect(answer).toMatchObject({
      status: 404,
      body: { error: { code: 'CITIZEN_JOIN_NOT_FOUND' } },
    })
  })

  test('needs a reason', async () => {
    const { first, second, client } = await two()
    expect((await client.post('/api/citizens/joins', { first, second, reason: ' ' })).status).toBe(
      400,
    )
  })
})
