import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestClient } from '#test/client.ts'
import { loadKinds } from './service/kinds.ts'
import {
  type CitizenAtPage,
  citizenOf,
  openWindow,
  runOwnJobs,
  saidTo,
} from './testing/citizens.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
let me: CitizenAtPage
let unit: TestClient
let lead: TestClient
let center: TestClient
let stranger: TestClient

beforeAll(async () => {
  it = await startSupervised()
  // Before the kind of this file: kinds that are there keep the shipped ones out.
  await loadKinds(it.server.ctx())
  unit = await it.staff(it.water, 'case-handler')
  lead = await it.staff(it.water, 'case-lead')
  center = await it.staff(it.center, 'answering-lead')
  stranger = await it.staff(it.elsewhere, 'answering-lead', 'case-lead')
})
beforeEach(async () => {
  me = await citizenOf(it.server, it.accountId)
})
afterAll(() => it.close())

const db = () => it.server.platform.database.db
const good =
  '您好！路灯已于昨天修好，什么时候坏的也已查明。依据《城市照明管理规定》第二十条。联系人：王科长，电话：0571-88886666。'

/** A case of the citizen that the water unit has accepted; answers its path. */
async function accepted(changes: Record<string, unknown> = {}): Promise<string> {
  const made = await it.received({
    follower_id: me.id,
    text: '路灯什么时候能修好？邻居的电话是13912345678。',
    may_publish: true,
    ...changes,
  })
  await it.move(made, 'dispatch', {
    changes: { unit_agency_id: it.water.agencyId, unit_path: it.water.path },
  })
  await it.move(made, 'accept')
  return `/api/cases/${made.account_id}/${made.case_id}`
}

async function write(path: string, text = good, who = unit): Promise<string> {
  const written = await who.post(`${path}/replies`, { text })
  expect(written.status).toBe(200)
  return `${path}/replies/${written.body.replyId}`
}

const stateOf = async (path: string) => {
  const { rows } = await sql<{ state: string }>`select state from cases
    where case_id = ${path.split('/').at(-1)}`.execute(db())
  return rows[0]?.state
}

describe('a reply', () => {
  test('begins with a template that knows the case', async () => {
    const path = await accepted()
    const { text } = (await unit.get(`${path}/reply-template`)).body
    expect(text).toMatch(/路灯不亮/)
    expect(text).toMatch(/水务局/)
    expect(text).not.toContain('{{')
  })

  test('is sent in the reply window and known to have arrived', async () => {
    const path = await accepted()
    await openWindow(it.server, it.accountId, me.id)
    const reply = await write(path)
    expect((await unit.post(`${reply}/submission`)).body).toMatchObject({ state: 'sent' })
    expect(await stateOf(path)).toBe('answered')
    expect(await saidTo(it.server, me.id)).toContainEqual(expect.stringContaining(good))
    const { rows } = await sql<{ id: string }>`select message_id as id from messages
      where conversation_id = ${me.id} and text like '您好！%'`.execute(db())
    await it.within((tx) =>
      tx.emit('message.sent', {
        accountId: it.accountId,
        conversationId: me.id,
        messageId: rows[0]?.id ?? '',
      }),
    )
    await runOwnJobs(it.server)
    const [told] = (await unit.get(`${path}/replies`)).body.replies
    expect(told.deliveries).toMatchObject([{ state: 'delivered', via: 'window' }])
    const own = await me.get(`cases/${path.split('/').at(-1)}`)
    expect(own.body.progress.answers).toMatchObject([{ text: good }])
  })

  test('stays on the page when the window is closed, and is said at the next contact', async () => {
    const path = await accepted()
    await unit.post(`${await write(path)}/submission`)
    const read = async () => (await unit.get(`${path}/replies`)).body.replies[0].deliveries
    expect(await read()).toMatchObject([{ state: 'kept', via: 'page', readAt: null }])
    await openWindow(it.server, it.accountId, me.id)
    await runKept()
    expect((await saidTo(it.server, me.id)).join()).toContain('新的答复')
    await me.get(`cases/${path.split('/').at(-1)}`)
    expect((await read())[0].readAt).not.toBeNull()
  })

  test('that fails on its way is kept', async () => {
    const path = await accepted()
    await openWindow(it.server, it.accountId, me.id)
    await unit.post(`${await write(path)}/submission`)
    const { rows } = await sql<{ id: string }>`select message_id as id from case_deliveries
      where follower_id = ${me.id} and reply_id is not null`.execute(db())
    const messageId = rows[0]?.id ?? ''
    await it.within((tx) =>
      tx.emit('message.failed', { accountId: it.accountId, conversationId: me.id, messageId }),
    )
    await runOwnJobs(it.server)
    const [told] = (await unit.get(`${path}/replies`)).body.replies
    expect(told.deliveries).toMatchObject([{ state: 'kept', via: 'page' }])
  })

  test('reaches everybody who joined', async () => {
    const path = await accepted()
    const joiner = await citizenOf(it.server, it.accountId)
    await openWindow(it.server, it.accountId, joiner.id)
    await joiner.act(`cases/${path.split('/').at(-1)}/joining`, { words: '' })
    await unit.post(`${await write(path)}/submission`)
    expect((await saidTo(it.server, joiner.id)).join()).toContain('路灯已于昨天修好')
  })

  test('with somebody else’s telephone or identity number is not sent', async () => {
    const path = await accepted()
    for (const text of [`${good}请找邻居13912345678。`, `${good}证件110101199003074610。`]) {
      const checked = await unit.post(`${path}/reply-check`, { text })
      expect(checked.body.findings).toContainEqual(
        expect.objectContaining({ severity: 'blocking' }),
      )
      const refused = await unit.post(`${await write(path, text)}/submission`)
      expect(refused.body.error.code).toBe('CASE_REPLY_BLOCKED')
    }
    expect(await stateOf(path)).toBe('accepted')
  })

  test('needs a second person where the kind says so', async () => {
    await sql`insert into case_kinds (kind_code, level, name, reviewed)
      values ('99', 1, '涉及工作人员', true) on conflict do nothing`.execute(db())
    const path = await accepted({ kind_code: '99' })
    const reply = await write(path, good, lead)
    expect((await lead.post(`${reply}/submission`)).body.state).toBe('in-review')
    expect(await stateOf(path)).toBe('accepted')
    expect((await unit.post(`${reply}/review`, { approve: true })).status).toBe(403)
    const own = await lead.post(`${reply}/review`, { approve: true })
    expect(own.body.error.code).toBe('CASE_SECOND_PERSON')
    const bare = await center.post(`${reply}/review`, { approve: false })
    expect(bare.body.error.code).toBe('CASE_REASON_MISSING')
    const refused = await center.post(`${reply}/review`, { approve: false, words: '请写依据' })
    expect(refused.body.state).toBe('refused')
    const id = reply.split('/').at(-1)
    await unit.post(`${path}/replies`, { text: `${good}改过`, replyId: id })
    await unit.post(`${reply}/submission`)
    expect((await center.post(`${reply}/review`, { approve: true })).body.state).toBe('sent')
    expect(await stateOf(path)).toBe('answered')
    const late = await unit.post(`${path}/replies`, { text: good, replyId: id })
    expect(late.body.error.code).toBe('CASE_WAY_CLOSED')
  })

  test('is refused when it is empty, unknown, out of turn or out of scope', async () => {
    const path = await accepted()
    const code = async (answer: ReturnType<TestClient['post']>) => (await answer).body.error?.code
    expect(await code(unit.post(`${path}/replies`, { text: ' ' }))).toBe('CASE_REPLY_EMPTY')
    expect(await code(unit.post(`${path}/replies/x/submission`))).toBe('CASE_REPLY_NOT_FOUND')
    const seeing = await it.staff(it.center, 'supervisor')
    expect(await code(seeing.post(`${path}/replies`, { text: good }))).toBe('PERMISSION_DENIED')
    const reply = await write(path)
    for (const answer of [
      stranger.get(`${path}/replies`),
      stranger.get(`${path}/reply-template`),
      stranger.post(`${path}/reply-check`, { text: good }),
      stranger.post(`${path}/replies`, { text: good }),
      stranger.post(`${reply}/submission`),
      stranger.post(`${reply}/review`, { approve: true }),
      stranger.get(`${path}/ratings`),
      stranger.post(`${path}/call-back`, { reached: true }),
      stranger.get(`${path}/repairs`),
      stranger.post(`${path}/repair`, { way: 'repair', words: '核实' }),
      stranger.post(`${path}/repair/ruling`, { confirm: true }),
      stranger.get(`${path}/publication`),
      stranger.get(`${path}/publication/suggestion`),
      stranger.post(`${path}/publication`, {}),
      stranger.post(`${path}/publication/approval`),
      stranger.post(`${path}/publication/withdrawal`),
    ])
      expect(await code(answer)).toBe('CASE_NOT_FOUND')
    const own = await stranger.get(`/api/cases/notice-templates/${it.accountId}`)
    expect(own.body.error.code).toBe('ACCOUNT_NOT_FOUND')
  })

  test('leaves no content in the audit', async () => {
    const path = await accepted()
    await unit.post(`${await write(path)}/submission`)
    const { rows } = await sql<{ all: string }>`select string_agg(details::text, ' ') as all
      from audit_entries`.execute(db())
    expect(rows[0]?.all).not.toContain('路灯')
  })
})

describe('public answers', () => {
  const secret = '我叫张小明，住3号楼2单元501室，电话13812345678，路灯不亮。'

  test('are masked, approved by another person, and taken back', async () => {
    const path = await accepted({ text: secret })
    await unit.post(`${await write(path)}/submission`)
    const proposed = await center.post(`${path}/publication`, {})
    expect(proposed.body.question).toContain('路灯不亮')
    expect(proposed.body.question).not.toMatch(/张小明|501|13812345678/)
    const own = await center.post(`${path}/publication/approval`)
    expect(own.body.error.code).toBe('CASE_SECOND_PERSON')
    const address = `/api/m/answers?account=${it.accountId}`
    expect((await it.server.anonymous().get(address)).body.answers).toEqual([])
    const second = await it.staff(it.center, 'answering-lead')
    expect((await second.post(`${path}/publication/approval`)).body.state).toBe('published')
    const one = `/api/m/answers/${path.split('/').slice(-2).join('/')}`
    expect((await it.server.anonymous().get(address)).body.answers).toHaveLength(1)
    expect((await it.server.anonymous().get(one)).body.answer).toContain('0571-88886666')
    await center.post(`${path}/publication/withdrawal`)
    expect((await it.server.anonymous().get(one)).body.error.code).toBe(
      'CASE_PUBLICATION_NOT_FOUND',
    )
  })

  test('need consent, openness and an answer', async () => {
    const unanswered = await accepted()
    const unasked = await accepted({ may_publish: false })
    await unit.post(`${await write(unasked)}/submission`)
    for (const path of [unanswered, unasked]) {
      const refused = await center.post(`${path}/publication`, {})
      expect(refused.body.error.code).toBe('CASE_NOT_PUBLISHABLE')
    }
    expect((await unit.post(`${unasked}/publication`, {})).body.error.code).toBe(
      'PERMISSION_DENIED',
    )
  })
})

/** Runs the job that says what was kept, as its schedule does. */
async function runKept(): Promise<void> {
  await sql`select graphile_worker.add_job('cases.tell-kept', '{}'::json)`.execute(db())
  await runOwnJobs(it.server)
}
