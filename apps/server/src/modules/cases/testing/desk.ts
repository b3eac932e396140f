import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { loadRegions } from '#modules/people/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestAnswer, TestClient } from '#test/client.ts'
import { loadKinds } from '../service/kinds.ts'
import { type Office, type Supervised, startSupervised } from './supervised.ts'

/** A case as the routes name it. */
export interface CaseAt {
  accountId: string
  caseId: string
  number: string
  /** Resource path. */
  url: string
}

type Registered = TestClient & { staffId: string }

/** The city of `startSupervised` with people at its desks and the kinds that are shipped. */
export interface Desk extends Supervised {
  /** Dispatches at the centre; holds everything there. */
  lead: Registered
  /** Takes in at the centre, and no more. */
  clerk: Registered
  /** Handles for the water unit and the roads unit. */
  waterman: Registered
  roadman: Registered
  /** Dispatches in the other city. */
  stranger: Registered
  /** Takes a case in by telephone; the answer of the route. */
  take(body?: Record<string, unknown>, by?: TestClient): Promise<TestAnswer>
  /** The same, and where the case is. */
  taken(body?: Record<string, unknown>): Promise<CaseAt>
  /** A case that the water unit was given. */
  given(body?: Record<string, unknown>): Promise<CaseAt>
  /** A case that the water unit has accepted. */
  accepted(body?: Record<string, unknown>): Promise<CaseAt>
  /** The whole case as the lead sees it. */
  shown(found: CaseAt): Promise<TestAnswer['body']>
  /** The acts on a case in the audit, oldest first. */
  acts(found: CaseAt): Promise<{ action: string; path: string; details: string }[]>
  /** What was told of a case to the modules above, by name and way. */
  told(found: CaseAt): Promise<Record<string, unknown>[]>
}

export async function startDesk(): Promise<Desk> {
  const it = await startSupervised()
  await loadRegions(it.server.ctx())
  await loadKinds(it.server.ctx())
  const { db } = it.server.platform.database
  const lead = await it.registered(it.center, 'answering-lead')
  const waterman = await it.registered(it.water, 'case-lead')
  const take: Desk['take'] = (body = {}, by = lead) =>
    by.post('/api/cases', {
      accountId: it.accountId,
      source: 'telephone',
      key: uuidv7(),
      text: '云桥路三号小区昨晚开始停水，请尽快处理。',
      ...body,
    })
  const taken: Desk['taken'] = async (body) => {
    const answer = await take(body)
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    const { accountId, caseId, number } = answer.body
    return { accountId, caseId, number, url: `/api/cases/${accountId}/${caseId}` }
  }
  const given: Desk['given'] = async (body) => {
    const found = await taken(body)
    await lead.post(`${found.url}/dispatch`, { unitId: it.water.agencyId })
    return found
  }
  return {
    ...it,
    lead,
    clerk: await it.registered(it.center, 'answering-staff'),
    waterman,
    roadman: await it.registered(it.roads, 'case-lead'),
    stranger: await it.registered(it.elsewhere, 'answering-lead'),
    take,
    taken,
    given,
    async accepted(body) {
      const found = await given(body)
      await waterman.post(`${found.url}/acceptance`, {})
      return found
    },
    shown: async ({ url }) => (await lead.get(url)).body,
    async acts({ caseId }) {
      const { rows } = await sql<{ action: string; path: string; details: string }>`
        select action, agency_path as path, details from audit_entries
        where subject_id = ${caseId} order by seq`.execute(db)
      return rows
    },
    async told({ caseId }) {
      const { rows } = await sql<{ told: Record<string, unknown> }>`
        select payload || jsonb_build_object('event', name) as told from events
        where payload ->> 'caseId' = ${caseId} order by event_id`.execute(db)
      return rows.map(({ told }) => told)
    },
  }
}

/** A unit of the same city with somebody who handles cases. */
export async function anotherUnit(
  desk: Desk,
  name = '城管局',
): Promise<{ office: Office; handler: Registered }> {
  const office = await desk.office(desk.city, name)
  return { office, handler: await desk.registered(office, 'case-lead') }
}

/** Somebody who wrote to the account: each line a message; a place or a picture by its body. */
export async function writer(
  desk: Desk,
  said: readonly { type?: string; body: Record<string, unknown> }[],
): Promise<{ conversationId: string; messageIds: string[] }> {
  const open = `o${randomUUID()}`
  const rows = said.map(({ type = 'text', body }) => {
    const id = uuidv7()
    const at = Math.floor(desk.server.clock.now().getTime() / 1000)
    return { a: desk.accountId, k: id, i: id, o: open, e: false, t: type, c: true, s: at, b: body }
  })
  const { db } = desk.server.platform.database
  await sql`select * from receive_callbacks(${JSON.stringify(rows)}::jsonb,
    ${desk.server.clock.now()})`.execute(db)
  const found = await sql<{ conversation_id: string; message_id: string }>`
    select conversation_id, message_id from messages where account_id = ${desk.accountId}
      and message_id = any(${rows.map(({ i }) => i)}::text[]) order by message_id`.execute(db)
  return {
    conversationId: found.rows[0]?.conversation_id ?? '',
    messageIds: found.rows.map((row) => row.message_id),
  }
}
