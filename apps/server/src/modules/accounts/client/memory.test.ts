import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Platform } from '#platform/context.ts'
import { tablesOf } from '#platform/db/index.ts'
import { type Setup, setUp } from '../testing/setup.ts'
import { callbackAccountOf } from './callback-account.ts'
import { clientOf } from './client-of.ts'
import { closeMemory } from './memory.ts'

let it: Setup
const heard = new Set<string>()
/** Another process: the same database and news, a memory of its own. */
let other: Platform
beforeAll(async () => {
  it = await setUp()
  other = { ...it.server.platform }
  it.server.platform.live.listen(({ accountId }) => heard.add(accountId))
})
afterAll(async () => {
  await closeMemory(other)
  await it.close()
})

/** An account of which all news has been heard. */
async function quietAccount() {
  const account = await it.account(it.east)
  await vi.waitFor(() => expect(heard).toContain(account.accountId))
  return account
}

/** A platform whose database is away. */
function cutOff(platform: Platform): Platform {
  const db = tablesOf(platform.database.db)
  const refuse = () => Promise.reject(new Error('the database is away'))
  return {
    ...platform,
    database: {
      ...platform.database,
      db: db.withPlugin({ transformQuery: ({ node }) => node, transformResult: refuse }),
    },
  }
}

test('another process hears that an account changed', async () => {
  const { accountId, callbackKey } = await quietAccount()
  const before = await callbackAccountOf(other, callbackKey)
  const client = await clientOf(other, accountId)
  expect(callbackAccountOf(other, callbackKey)).toBe(before)
  expect(await clientOf(other, accountId)).toBe(client)
  const manager = await it.staff(it.east, 'system-administrator')
  await manager.patch(`/api/accounts/${accountId}`, { mode: 'compatible' })
  await vi.waitFor(async () => {
    const after = await callbackAccountOf(other, callbackKey)
    expect(after?.config.mode).toBe('compatible')
  })
  expect(await clientOf(other, accountId)).not.toBe(client)
})

test('news that was missed is made good within a minute, without a push having to wait', async () => {
  const { accountId, callbackKey } = await quietAccount()
  const before = await callbackAccountOf(other, callbackKey)
  await tablesOf<{ accounts: { account_id: string; mode: string; revision: number } }>(
    it.server.platform.database.db,
  )
    .updateTable('accounts')
    .set((eb) => ({ mode: 'plain', revision: eb('revision', '+', 1) }))
    .where('account_id', '=', accountId)
    .execute()
  it.clock.advance(61_000)
  expect(callbackAccountOf(other, callbackKey)).toBe(before)
  await vi.waitFor(() => {
    expect(callbackAccountOf(other, callbackKey)).toMatchObject({ config: { mode: 'plain' } })
  })
})

test('settings that are still the same stay one object', async () => {
  const { callbackKey } = await quietAccount()
  const before = await callbackAccountOf(other, callbackKey)
  it.clock.advance(61_000)
  expect(callbackAccountOf(other, callbackKey)).toBe(before)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(callbackAccountOf(other, callbackKey)).toBe(before)
})

test('an account that cannot be looked up is an error, not an unknown key', async () => {
  const { callbackKey } = await quietAccount()
  const away = cutOff(it.server.platform)
  await expect(callbackAccountOf(away, callbackKey)).rejects.toThrow('away')
  await closeMemory(away).catch(() => undefined)
})

test('a client is made once for callers who come together', async () => {
  const { accountId } = await it.account(it.east)
  const clients = await Promise.all(Array.from({ length: 5 }, () => clientOf(other, accountId)))
  expect(new Set(clients).size).toBe(1)
  await expect(clientOf(other, 'nobody')).rejects.toMatchObject({ code: 'ACCOUNT_NOT_FOUND' })
})
