import { sql } from 'kysely'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestAnswer, TestClient } from '#test/client.ts'
import type { TestServer } from '#test/harness.ts'

/** Somebody with a phone who has opened the pages of an account. */
export interface CitizenAtPage {
  id: string
  number: string
  get(path: string): Promise<TestAnswer>
  /** A change, with the number of the page. */
  act(path: string, body?: Record<string, unknown>): Promise<TestAnswer>
  upload(path: string, bytes: Buffer, name?: string): Promise<TestAnswer>
  client: TestClient
}

export async function citizenOf(server: TestServer, accountId: string): Promise<CitizenAtPage> {
  const id = uuidv7()
  const openId = `o${id}`
  const row = { accountId, openId, followerId: id, at: server.clock.now() }
  await sql`select touch_followers(${JSON.stringify([row])}::jsonb)`.execute(
    server.platform.database.db,
  )
  const client = server.asCitizen({ id, accountId, openId })
  const number = id.slice(-5).toUpperCase()
  const at = (path: string) => `/api/m/${path}${path.includes('?') ? '&' : '?'}account=${accountId}`
  return {
    id,
    number,
    client,
    get: (path) => client.get(at(path)),
    act: (path, body = {}) => client.post(at(path), { number, ...body }),
    upload(path, bytes, name = 'a.jpg') {
      const line = (text: string) => Buffer.from(`${text}\r\n`)
      const body = Buffer.concat([
        line('--edge'),
        line(`content-disposition: form-data; name="picture"; filename="${name}"`),
        line('content-type: image/jpeg'),
        line(''),
        bytes,
        line(''),
        line('--edge--'),
      ])
      return client.send({
        method: 'POST',
        url: at(`${path}?number=${number}`),
        headers: { 'content-type': 'multipart/form-data; boundary=edge' },
        body,
      })
    },
  }
}

/** Opens a reply window: the person has just written to the account. */
export async function openWindow(
  server: TestServer,
  accountId: string,
  followerId: string,
): Promise<void> {
  const now = server.clock.now()
  await sql`insert into conversations (account_id, conversation_id, open_id, follow_known_at,
      waiting_since, last_message_id, last_at, last_direction, last_kind, last_preview,
      message_window_at, created_at)
    values (${accountId}, ${followerId}, ${`o${followerId}`}, ${now}, ${now}, ${uuidv7()}, ${now},
      'in', 'text', '', ${now}, ${now})
    on conflict (account_id, conversation_id) do update set message_window_at = ${now},
      message_window_used = 0`.execute(server.platform.database.db)
}

/** What an account has said, or is about to say, to a person. */
export async function saidTo(server: TestServer, followerId: string): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`select text from messages
    where conversation_id = ${followerId} and direction = 'out' order by message_id`.execute(
    server.platform.database.db,
  )
  return rows.map(({ text }) => text)
}

/**
 * Runs the jobs that are due, but sends nothing: here is no platform to send to, and what cannot be
 * sent would be tried again and again while the next tests wait.
 */
export async function runOwnJobs(server: TestServer): Promise<void> {
  const { db } = server.platform.database
  const drop = sql`delete from graphile_worker._private_jobs jobs
    using graphile_worker._private_tasks tasks
    where tasks.id = jobs.task_id and tasks.identifier = 'inbox.send-outbound'
      and jobs.locked_at is null`
  await drop.execute(db)
  await server.runJobs()
  await drop.execute(db)
}
