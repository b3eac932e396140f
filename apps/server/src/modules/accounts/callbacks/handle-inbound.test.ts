import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { createCallbackStore } from './callback-store.ts'
import { handleInbound } from './handle-inbound.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ modules: [] })
})
afterAll(() => server.close())

async function eventsOf(accountId: string) {
  const { rows } = await server.platform.database.pool.query(
    `select payload from events where name = 'account.event-received' and payload ->> 'accountId' = $1`,
    [accountId],
  )
  return rows.map((row) => row.payload)
}

test('a report of the platform is told to the modules above by its ids and type, never its content', async () => {
  const { database, now } = server.platform
  const store = createCallbackStore({ pool: database.pool, now, within: 10_000 })
  const accountId = uuidv7()
  const inboundId = uuidv7()
  const row = {
    a: accountId,
    k: 'k',
    i: inboundId,
    o: 'sys',
    e: true,
    t: 'verify_expired',
    c: false,
    s: 1_700_000_000,
    b: { expiredTime: 1 },
  }
  await store(JSON.stringify([row]), 1)
  await handleInbound.run(server.ctx(), { accountId, inboundId })
  expect(await eventsOf(accountId)).toEqual([{ accountId, inboundId, type: 'verify_expired' }])
})

test('a row that is gone, as after an erasure, is no fault', async () => {
  const accountId = uuidv7()
  await handleInbound.run(server.ctx(), { accountId, inboundId: uuidv7() })
  expect(await eventsOf(accountId)).toEqual([])
})
