import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureAgency, findAgency } from '#modules/people/index.ts'
import { findAccount } from './repo/accounts.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

test('accounts follow an agency that moves, and come back with it, though told twice and late', async () => {
  const { db } = it.server.platform.database
  const agencyId = await ensureAgency(it.server.ctx(), {
    parentId: it.east.agencyId,
    kind: 'department',
    name: '东县水务局',
  })
  const before = (await findAgency(db, agencyId))?.path ?? ''
  const account = await it.account({ agencyId, path: before })
  expect(account.agencyPath).toBe(before)
  const after = `${it.west.path}${agencyId}/`
  const move = (to: string) =>
    it.server.ctx().transaction(async (tx) => {
      await sql`update agencies set path = ${to} where agency_id = ${agencyId}`.execute(tx.db)
      await tx.emit('agency.moved', { agencyId, from: to === after ? before : after, to })
    })
  await move(after)
  await it.server.runJobs()
  expect((await findAccount(db, account.accountId))?.agencyPath).toBe(after)
  const stranger = await it.staff(it.east, 'supervisor')
  expect((await stranger.get(`/api/accounts/${account.accountId}`)).status).toBe(404)

  await move(before)
  await it.server
    .ctx()
    .transaction((tx) => tx.emit('agency.moved', { agencyId, from: before, to: after }))
  await it.server.runJobs()
  expect((await findAccount(db, account.accountId))?.agencyPath).toBe(before)
})

test('follows and scans by a code of ours are counted once each', async () => {
  const account = await it.account(it.east)
  const lead = await it.staff(it.east, 'answering-lead')
  const url = `/api/accounts/${account.accountId}/qr-codes`
  const { qrId } = (await lead.post(url, { kind: 'permanent', scene: 'hall', place: '大厅' })).body
  const pushed = async (type: 'SCAN' | 'subscribe', body: object) => {
    const inboundId = randomUUID()
    const row = {
      a: account.accountId,
      k: inboundId,
      i: inboundId,
      o: 'openid-of-a-test',
      e: true,
      t: type,
      c: true,
      s: it.clock.now().getTime() / 1000,
      b: body,
    }
    await sql`select * from store_inbound(${JSON.stringify([row])}::jsonb, ${it.clock.now()})`.execute(
      it.server.platform.database.db,
    )
    const event = { accountId: account.accountId, inboundId, type }
    for (let told = 0; told < 2; told++)
      await it.server.ctx().transaction((tx) => tx.emit('account.event-received', event))
  }
  await pushed('SCAN', { eventKey: 'hall', ticket: 't' })
  await pushed('subscribe', { eventKey: 'qrscene_hall', scene: 'hall', ticket: 't' })
  await pushed('SCAN', { eventKey: 'somewhere-else', ticket: 't' })
  await it.server.runJobs()
  const [code] = (await lead.get(url)).body.qrCodes
  expect(code).toMatchObject({ qrId, scans: 2, follows: 1 })
})
