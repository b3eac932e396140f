import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, uuidv7 } from '#platform/db/index.ts'

export type Stage = 'password' | 'full'

export interface Session {
  sessionId: string
  staffId: string
  stage: Stage
  csrfToken: string
  address: string
  userAgent: string
  createdAt: Date
  seenAt: Date
  expiresAt: Date
}

const columns = sql`session_id as "sessionId", staff_id as "staffId", stage, csrf_token as "csrfToken",
  address, user_agent as "userAgent", created_at as "createdAt", seen_at as "seenAt",
  expires_at as "expiresAt"`

/** Whether a text can be a session's token at all: 32 random bytes in base64url. */
export function isSessionToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Opens a session and returns its token, which is kept nowhere but in the caller's cookie. */
export async function openSession(
  db: Db,
  opening: {
    staffId: string
    stage: Stage
    address: string
    userAgent: string
    now: Date
    hours: number
  },
): Promise<{ token: string; session: Session }> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(opening.now.getTime() + opening.hours * 3_600_000)
  const { rows } = await sql<Session>`
    insert into sessions (session_id, token_hash, staff_id, stage, csrf_token, address, user_agent,
      created_at, seen_at, expires_at)
    values (${uuidv7()}, ${hashOf(token)}, ${opening.staffId}, ${opening.stage},
      ${randomBytes(24).toString('base64url')}, ${opening.address}, ${opening.userAgent.slice(0, 300)},
      ${opening.now}, ${opening.now}, ${expiresAt})
    returning ${columns}`.execute(db)
  const session = rows[0]
  if (!session) throw new Error('the session was not stored')
  return { token, session }
}

/**
 * The living session of a token, marked as seen at most once a minute.
 *
 * `touch: false` only looks: an open stream must not keep an idle session alive.
 */
export async function findSession(
  db: Db,
  token: string,
  now: Date,
  idleMinutes: number,
  options: { touch: boolean } = { touch: true },
): Promise<Session | undefined> {
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000)
  const { rows } = await sql<Session>`
    select ${columns} from sessions
    where token_hash = ${hashOf(token)} and ended_at is null and expires_at > ${now}
      and seen_at > ${idleSince}`.execute(db)
  const session = rows[0]
  if (options.touch && session && now.getTime() - session.seenAt.getTime() > 60_000)
    await sql`update sessions set seen_at = ${now} where session_id = ${session.sessionId}`.execute(
      db,
    )
  return session
}

/** Sessions of one person that are still alive, newest first. */
export async function listSessions(
  db: Db,
  staffId: string,
  now: Date,
  idleMinutes: number,
): Promise<Session[]> {
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000)
  const { rows } = await sql<Session>`
    select ${columns} from sessions where staff_id = ${staffId} and ended_at is null
      and expires_at > ${now} and seen_at > ${idleSince} order by seen_at desc`.execute(db)
  return rows
}

/** Ends one session, or with `except` every other one of the person. Answers how many. */
export async function endSessions(
  db: Db,
  staffId: string,
  now: Date,
  which: { sessionId?: string; except?: string } = {},
): Promise<number> {
  const one = which.sessionId ? sql`and session_id = ${which.sessionId}` : sql``
  const others = which.except ? sql`and session_id <> ${which.except}` : sql``
  const { numAffectedRows } = await sql`
    update sessions set ended_at = ${now}
    where staff_id = ${staffId} and ended_at is null ${one} ${others}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
