import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listChangesOf } from './repo/follow-history.ts'
import { findFollowers } from './repo/followers.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

interface Touch {
  accountId: string
  openId: string
  followerId?: string
  at: string
  event?: string | null
  scene?: string | null
}

const db = () => it.server.platform.database.db

async function touch(...batch: Touch[]) {
  const rows = batch.map((one) => ({ followerId: randomUUID(), ...one }))
  const { rows: touched } = await sql<{ account_id: string; open_id: string; follower_id: string }>`
    select * from touch_followers(${JSON.stringify(rows)}::jsonb)`.execute(db())
  return touched
}

const at = (minute: number) => new Date(Date.UTC(2026, 2, 10, 1, minute)).toISOString()

async function one(accountId: string, openId = 'o') {
  const [found] = await findFollowers(db(), accountId, [openId])
  return found
}

describe('touch_followers', () => {
  test('makes one follower of many touches in one batch, and answers it each time', async () => {
    const accountId = randomUUID()
    const [first] = await touch(
      { accountId, openId: 'o', followerId: 'f1', at: at(0), event: 'subscribe', scene: 'hall' },
      { accountId, openId: 'o', followerId: 'f2', at: at(1) },
    )
    expect(first).toMatchObject({ open_id: 'o', follower_id: 'f1' })
    expect(await touch({ accountId, openId: 'o', at: at(2) })).toEqual([first])
    expect(await one(accountId)).toMatchObject({
      state: 'following',
      source: 'hall',
      firstSeenAt: new Date(at(0)),
      lastSeenAt: new Date(at(1)),
    })
  })

  test('moves the last time seen in steps of five minutes', async () => {
    const accountId = randomUUID()
    await touch({ accountId, openId: 'o', at: at(0) })
    await touch({ accountId, openId: 'o', at: at(4) })
    expect((await one(accountId))?.lastSeenAt).toEqual(new Date(at(0)))
    await touch({ accountId, openId: 'o', at: at(6) })
    expect((await one(accountId))?.lastSeenAt).toEqual(new Date(at(6)))
  })

  test('keeps accounts apart and serves many in one batch', async () => {
    const [a, b] = [randomUUID(), randomUUID()]
    const rows = await touch(
      { accountId: a, openId: 'o', at: at(0) },
      { accountId: b, openId: 'o', at: at(0) },
      { accountId: b, openId: 'p', at: at(0) },
    )
    expect(new Set(rows.map((row) => row.follower_id)).size).toBe(3)
  })

  test('a follow after an unfollow counts again, with its own source', async () => {
    const accountId = randomUUID()
    await touch({ accountId, openId: 'o', at: at(0), event: 'subscribe', scene: 'hall' })
    await touch({ accountId, openId: 'o', at: at(1), event: 'unsubscribe' })
    expect(await one(accountId)).toMatchObject({ state: 'left', source: 'hall' })
    await touch({ accountId, openId: 'o', at: at(2), event: 'subscribe' })
    const back = await one(accountId)
    expect(back).toMatchObject({ state: 'following', source: '', subscribedAt: new Date(at(2)) })
    expect(await listChangesOf(db(), accountId, back?.followerId ?? '')).toHaveLength(3)
  })

  test('a scan or a message is no follow', async () => {
    const accountId = randomUUID()
    await touch({ accountId, openId: 'o', at: at(0), event: 'unsubscribe' })
    await touch({ accountId, openId: 'o', at: at(9), event: 'SCAN', scene: 'hall' })
    const found = await one(accountId)
    expect(found).toMatchObject({ state: 'left', source: '' })
    expect(await listChangesOf(db(), accountId, found?.followerId ?? '')).toHaveLength(1)
  })

  test('an empty batch answers nothing', async () => {
    expect(await touch()).toEqual([])
  })

  test('many batches at once neither deadlock nor double anybody', async () => {
    const accountId = randomUUID()
    const openIds = Array.from({ length: 30 }, (_, index) => `o${index}`)
    const batches = Array.from({ length: 20 }, (_, round) =>
      touch(
        ...openIds
          .map((openId, index) => ({
            accountId,
            openId,
            at: at(round),
            event: index % 3 === 0 ? 'subscribe' : null,
          }))
          .sort(() => (round % 2 === 0 ? 1 : -1)),
      ),
    )
    const answers = await Promise.all(batches)
    const ids = new Map(answers.flat().map((row) => [`${row.open_id} ${row.follower_id}`, row]))
    expect(ids.size).toBe(30)
  })

  test('in whatever order and batches the same things are told, the end is the same', async () => {
    const events = fc.record({
      minute: fc.integer({ min: 0, max: 50 }),
      event: fc.constantFrom('subscribe', 'unsubscribe', null),
    })
    const history = fc.uniqueArray(events, {
      selector: ({ minute }) => minute,
      maxLength: 8,
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(
        history.chain((told) =>
          fc.tuple(
            fc.constant(told),
            fc.shuffledSubarray(told, { minLength: told.length }),
            fc.integer({ min: 1, max: 8 }),
          ),
        ),
        async ([told, shuffled, size]) => {
          const [ordered, mixed] = [randomUUID(), randomUUID()]
          for (const { minute, event } of [...told].sort((a, b) => a.minute - b.minute))
            await touch({ accountId: ordered, openId: 'o', at: at(minute), event })
          for (let start = 0; start < shuffled.length; start += size)
            await touch(
              ...shuffled.slice(start, start + size).map(({ minute, event }) => ({
                accountId: mixed,
                openId: 'o',
                at: at(minute),
                event,
              })),
            )
          const [a, b] = [await one(ordered), await one(mixed)]
          const compared = ['subscribedAt', 'unsubscribedAt', 'firstSeenAt'] as const
          for (const key of compared) expect(b?.[key]).toEqual(a?.[key])
          if (a?.subscribedAt ?? a?.unsubscribedAt) expect(b?.state).toBe(a?.state)
        },
      ),
      { numRuns: 40 },
    )
  })
})
