import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, uuidv7 } from '#platform/db/index.ts'
import { createClock } from '#test/clock.ts'
import { testDatabase } from '#test/database.ts'
import { endSessions, findSession, isSessionToken, listSessions, openSession } from './index.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

const minute = 60_000
const idle = 30

async function signedIn(staffId = uuidv7(), clock = createClock()) {
  const { db } = database
  const opened = await openSession(db, {
    staffId,
    stage: 'full',
    address: '10.0.0.1',
    userAgent: 'x'.repeat(5000),
    now: clock.now(),
    hours: 12,
  })
  const find = (options?: { touch: boolean }) =>
    findSession(db, opened.token, clock.now(), idle, options)
  return { ...opened, staffId, clock, find }
}

describe('a session', () => {
  it('is found by its token, which is stored nowhere', async () => {
    const { token, session, find } = await signedIn()
    expect(isSessionToken(token)).toBe(true)
    expect(await find()).toEqual(session)
    expect(session.userAgent).toHaveLength(300)
    const { rows } = await database.pool.query(
      'select row_to_json(s)::text as all from sessions s where session_id = $1',
      [session.sessionId],
    )
    expect(rows[0].all).not.toContain(token)
    expect(session.csrfToken).not.toBe(token)
  })

  it('has a token and a forgery token that nobody can guess', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => signedIn()))
    const texts = made.flatMap(({ token, session }) => [token, session.csrfToken])
    expect(new Set(texts).size).toBe(40)
    expect(made.every(({ session }) => session.csrfToken.length === 32)).toBe(true)
  })

  it('ends after so long without activity, and activity is noted once a minute', async () => {
    const { session, clock, find } = await signedIn()
    clock.advance(minute)
    expect((await find())?.seenAt).toEqual(session.seenAt)
    clock.advance(1)
    await find()
    expect((await find())?.seenAt).toEqual(clock.now())
    clock.advance(idle * minute - 1)
    expect(await find({ touch: false })).toBeDefined()
    clock.advance(1)
    expect(await find()).toBeUndefined()
  })

  it('is not kept alive by looking alone', async () => {
    const { clock, find } = await signedIn()
    clock.advance(20 * minute)
    expect(await find({ touch: false })).toBeDefined()
    clock.advance(10 * minute)
    expect(await find({ touch: false })).toBeUndefined()
  })

  it('ends after its hours however busy it is', async () => {
    const { clock, find } = await signedIn()
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      clock.advance(20 * minute)
      expect(await find()).toBeDefined()
    }
    clock.advance(20 * minute)
    expect(await find()).toBeUndefined()
  })

  it('does not come back when the clock is set back', async () => {
    const { staffId, clock, find } = await signedIn()
    await endSessions(database.db, staffId, clock.now())
    clock.advance(-minute)
    expect(await find()).toBeUndefined()
  })
})

describe('the sessions of a person', () => {
  it('are listed newest first, without those that have ended', async () => {
    const staffId = uuidv7()
    const clock = createClock()
    const first = await signedIn(staffId, clock)
    clock.advance(minute)
    const second = await signedIn(staffId, clock)
    const third = await signedIn(staffId, clock)
    await endSessions(database.db, staffId, clock.now(), { sessionId: third.session.sessionId })
    const list = await listSessions(database.db, staffId, clock.now(), idle)
    expect(list.map(({ sessionId }) => sessionId)).toEqual([
      second.session.sessionId,
      first.session.sessionId,
    ])
    clock.advance(idle * minute)
    expect(await listSessions(database.db, staffId, clock.now(), idle)).toEqual([])
  })

  it('are ended by that person only: all, one, or all but one', async () => {
    const { db } = database
    const [a, b, c, other] = [
      await signedIn(),
      await signedIn(),
      await signedIn(),
      await signedIn(),
    ]
    const now = a.clock.now()
    const mine = await signedIn(a.staffId)
    expect(await endSessions(db, b.staffId, now, { sessionId: a.session.sessionId })).toBe(0)
    expect(await endSessions(db, a.staffId, now, { except: mine.session.sessionId })).toBe(1)
    expect(await a.find()).toBeUndefined()
    expect(await mine.find()).toBeDefined()
    expect(await endSessions(db, c.staffId, now)).toBe(1)
    expect(await endSessions(db, c.staffId, now)).toBe(0)
    expect(await other.find()).toBeDefined()
  })
})

describe('a token', () => {
  it.each(['', 'x', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}=`, `${'x'.repeat(42)}é`])(
    'that cannot be one is known without asking: %s',
    (text) => {
      expect(isSessionToken(text)).toBe(false)
    },
  )
})
