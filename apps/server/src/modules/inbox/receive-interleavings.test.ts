import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import { testDatabase } from '#test/database.ts'
import type { Conversation } from './repo/conversations.ts'
import { morning, type Push, receive, rowsOf } from './testing/pushes.ts'

let db: Db
beforeAll(async () => {
  db = (await testDatabase()).db
})

/** What one citizen does, in the order in which it happens; `place` is its place among the ids. */
interface Act {
  what: 'text' | 'handled' | 'answered' | 'choice' | 'CLICK' | 'VIEW' | 'subscribe' | 'unsubscribe'
  second: number
  place: number
}

/** The acts of one citizen, and in which batches they arrive; some arrive several times. */
interface Story {
  acts: Act[]
  batches: number[][]
}

const anyAct = fc.record({
  what: fc.constantFrom(
    ...(['text', 'text', 'handled', 'answered', 'choice'] as const),
    ...(['CLICK', 'VIEW', 'subscribe', 'unsubscribe'] as const),
  ),
  second: fc.integer({ min: 0, max: 20 }),
  place: fc.integer({ min: 0, max: 200 }),
})
const anyStory: fc.Arbitrary<Story> = fc
  .uniqueArray(anyAct, { minLength: 1, maxLength: 7, selector: (act) => act.place })
  .chain((acts) => {
    const all = acts.map((_act, n) => n)
    const again = fc.array(fc.nat(acts.length - 1), { maxLength: 3 })
    const order = again.chain((more) =>
      fc.shuffledSubarray([...all, ...more], { minLength: all.length + more.length }),
    )
    const cuts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 10, maxLength: 10 })
    return fc.record({ acts: fc.constant(acts), batches: cutUp(order, cuts) })
  })

function cutUp(order: fc.Arbitrary<number[]>, sizes: fc.Arbitrary<number[]>) {
  return fc.tuple(order, sizes).map(([acts, cuts]) => {
    const batches: number[][] = []
    let from = 0
    for (const size of cuts) {
      batches.push(acts.slice(from, from + size))
      from += size
    }
    return batches
  })
}

const idOf = (place: number) =>
  `01900000-0000-7${String(place).padStart(3, '0')}-8000-${uuidv7().slice(-12)}`

/** An act as it arrives, each time with an id proposed anew. */
function pushOf(act: Act, key: string): Push {
  const shared = { open: 'oCitizen', at: morning + act.second, key, id: idOf(act.place) }
  const says = (handled: boolean) => ({
    id: idOf(act.place + 300),
    kind: 'text',
    text: 'A',
    handled,
  })
  switch (act.what) {
    case 'text':
      return shared
    case 'handled':
      return { ...shared, reply: { kind: 'none', handled: true } }
    case 'answered':
      return { ...shared, reply: says(false) }
    case 'choice':
      return { ...shared, body: { content: '满意', menuId: '1' } }
    case 'CLICK':
      return { ...shared, type: 'CLICK', event: true, reply: says(true) }
    default:
      return { ...shared, type: act.what, event: true }
  }
}

const isMessage = (act: Act) => ['text', 'handled', 'answered', 'choice'].includes(act.what)
const waits = (act: Act) => isMessage(act) && act.what !== 'handled'
const answersOf = (acts: readonly Act[]) =>
  acts.filter((act) => act.what === 'answered' || act.what === 'CLICK').length
const latest = (acts: readonly Act[]) =>
  acts.length === 0 ? null : new Date((morning + Math.max(...acts.map((it) => it.second))) * 1000)

/** What must hold of the conversation, in whatever order its acts arrived. */
function check(story: Story, found: Conversation | undefined): void {
  const { acts } = story
  const lines = acts.filter(isMessage)
  const left = acts.filter((act) => act.what === 'unsubscribe')
  const signs = acts.filter((act) => act.what !== 'unsubscribe')
  const follows = left.length === 0 || (latest(signs) ?? 0) >= (latest(left) ?? 0)
  expect(found).toMatchObject({
    message_count: lines.length + answersOf(acts),
    unread: acts.filter(waits).length,
    spoken: lines.length > 0,
    subscribed: follows,
  })
  expect(placeOf(found?.last_message_id ?? '')).toBe(lastPlace(acts))
  if (!follows)
    expect(found).toMatchObject({
      waiting_since: null,
      message_window_at: null,
      tap_window_at: null,
    })
  if (left.length > 0) return
  const first = acts.filter(waits).map((act) => morning + act.second)
  expect(found?.waiting_since).toEqual(
    first.length === 0 ? null : new Date(Math.min(...first) * 1000),
  )
  const opens = lines.filter((act) => act.what !== 'choice')
  expect(found?.message_window_at).toEqual(latest(opens))
  expect(found?.tap_window_at).toEqual(
    latest(acts.filter((act) => ['choice', 'CLICK', 'subscribe'].includes(act.what))),
  )
}

const placeOf = (id: string) => Number(id.slice(15, 18))

/** The newest thing said; the newest event where nothing was. */
function lastPlace(acts: readonly Act[]): number {
  const said = acts.some(isMessage) ? acts.filter(isMessage) : acts
  const answered = said.filter((act) => act.what === 'answered' || act.what === 'CLICK')
  const places = [...said.map((act) => act.place), ...answered.map((act) => act.place + 300)]
  return Math.max(...places)
}

describe('a thousand orders of arrival', () => {
  test('lead to the same conversation, with every line once', async () => {
    const stories = fc.sample(anyStory, 1000)
    const accounts = stories.map(() => uuidv7())
    for (let round = 0; round < 10; round++) {
      const rows = stories.flatMap((story, n) =>
        (story.batches[round] ?? []).flatMap((act) => {
          const done = story.acts[act]
          return done ? rowsOf(accounts[n] ?? '', [pushOf(done, `act ${act}`)]) : []
        }),
      )
      if (rows.length > 0) await receive(db, rows)
    }
    const { rows: found } = await sql<Conversation>`select * from conversations
      where account_id = any(${accounts}::text[])`.execute(db)
    const { rows: counted } = await sql<{ account: string; lines: number }>`
      select account_id as account, count(*)::int as lines from messages
      where account_id = any(${accounts}::text[]) group by 1`.execute(db)
    const byAccount = new Map(found.map((row) => [row.account_id, row]))
    const linesOf = new Map(counted.map((row) => [row.account, row.lines]))
    expect(found).toHaveLength(1000)
    for (const [n, story] of stories.entries()) {
      const account = accounts[n] ?? ''
      try {
        expect(linesOf.get(account)).toBe(story.acts.length + answersOf(story.acts))
        check(story, byAccount.get(account))
      } catch (error) {
        throw new Error(`after ${JSON.stringify(story)}`, { cause: error })
      }
    }
  })
})

describe('two processes at once', () => {
  test('never wait for each other crosswise, and lose and double nothing', async () => {
    const accounts = [uuidv7(), uuidv7()]
    const people = Array.from({ length: 40 }, (_none, n) => `oCitizen${n}`)
    const batch = (round: number, backwards: boolean) => {
      const rows = accounts.flatMap((account) =>
        rowsOf(
          account,
          people.map((open) => ({
            open,
            key: `${open} ${round}`,
            type: 'image',
            body: { mediaId: 'm' },
          })),
        ),
      )
      return backwards ? rows.reverse() : rows
    }
    for (let round = 0; round < 25; round++)
      await Promise.all([
        receive(db, batch(round, false)),
        receive(db, batch(round, true)),
        receive(db, batch(round + 1000, true)),
      ])
    const { rows } = await sql<{ unread: number; lines: number }>`
      select unread, (select count(*)::int from messages
        where messages.account_id = conversations.account_id
          and messages.conversation_id = conversations.conversation_id) as lines
      from conversations where account_id = any(${accounts}::text[])`.execute(db)
    expect(rows).toHaveLength(80)
    expect(rows.filter((row) => row.unread !== 50 || row.lines !== 50)).toEqual([])
    await sql`delete from graphile_worker._private_jobs
      where key = any(${accounts.map((id) => `inbox.fetch-media:${id}`)}::text[])`.execute(db)
  })
})
