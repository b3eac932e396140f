import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

/** Calls of one interface in one day that are not in the database yet. */
export interface CallCount {
  accountId: string
  /** Asia/Shanghai, `2026-03-10`. */
  day: string
  api: string
  calls: number
  errors: number
  /** Last errcode that was not 0. */
  errcode?: number
  /** ISO time of the last call. */
  at: string
}

/** Adds counts to those that stand. */
export async function addCalls(db: Db, counts: readonly CallCount[]): Promise<void> {
  if (counts.length === 0) return
  await sql`select add_account_calls(${JSON.stringify(counts)}::jsonb)`.execute(db)
}

export interface CallTotal {
  api: string
  calls: number
  errors: number
  lastErrcode: number | null
  lastAt: Date
}

/** Counts of an account on one day, by interface. */
export async function listCalls(db: Db, accountId: string, day: string): Promise<CallTotal[]> {
  const { rows } = await sql<CallTotal>`
    select api, calls::float8 as calls, errors::float8 as errors, last_errcode as "lastErrcode",
      last_at as "lastAt"
    from account_calls where account_id = ${accountId} and day = ${day}::date
    order by api`.execute(db)
  return rows
}

/** One answer of the platform, without its content. */
export interface PlatformReply {
  replyId: string
  api: string
  errcode: number
  /** Class of the errcode; `ok` for 0. */
  class: string
  tookMs: number
  at: Date
}

const keptReplies = 50

/** Adds answers of one account and forgets all but the newest fifty. */
export async function addReplies(
  db: Db,
  accountId: string,
  replies: readonly PlatformReply[],
): Promise<void> {
  const newest = replies.slice(-keptReplies)
  await sql`
    insert into account_replies (account_id, reply_id, api, errcode, class, took_ms, at)
    select ${accountId}, "replyId", api, errcode, class, "tookMs", at
    from jsonb_to_recordset(${JSON.stringify(newest)}::jsonb) as row("replyId" text, api text,
      errcode integer, class text, "tookMs" integer, at timestamptz)
    on conflict do nothing`.execute(db)
  await sql`
    delete from account_replies where account_id = ${accountId} and reply_id < (
      select min(reply_id) from (
        select reply_id from account_replies where account_id = ${accountId}
        order by reply_id desc limit ${keptReplies}) newest)`.execute(db)
}

/** What the platform said last to an account, newest first. */
export async function listReplies(db: Db, accountId: string): Promise<PlatformReply[]> {
  const { rows } = await sql<PlatformReply>`
    select reply_id as "replyId", api, errcode, class, took_ms as "tookMs", at
    from account_replies where account_id = ${accountId} order by reply_id desc`.execute(db)
  return rows
}

/** Forgets counts of days that are long past. */
export async function forgetCalls(db: Db, before: string): Promise<void> {
  await sql`delete from account_calls where day < ${before}::date`.execute(db)
}
