import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { dayOf } from '../rules/day.ts'
import { accountTables, type QrKind, type QrState } from '../tables.ts'

export interface QrCode {
  qrId: string
  kind: QrKind
  scene: string
  place: string
  state: QrState
  url: string | null
  errcode: number | null
  expiresAt: Date | null
  createdBy: string
  createdAt: Date
  scans: number
  follows: number
}

const columns = sql`code.qr_id as "qrId", code.kind, code.scene, code.place, code.state, code.url,
  code.errcode, code.expires_at as "expiresAt", code.created_by as "createdBy",
  code.created_at as "createdAt", coalesce(counted.scans, 0)::float8 as scans,
  coalesce(counted.follows, 0)::float8 as follows`

const counted = sql`left join lateral (
  select sum(scans) as scans, sum(follows) as follows from account_qr_days day
  where day.account_id = code.account_id and day.scene = code.scene) counted on true`

/** QR codes of an account, newest first, with what has been counted. */
export async function listQrCodes(
  db: Db,
  accountId: string,
  page: { archived: boolean; after?: string; limit: number },
): Promise<QrCode[]> {
  const { rows } = await sql<QrCode>`
    select ${columns} from account_qr_codes code ${counted}
    where code.account_id = ${accountId}
      and (code.state = 'archived') = ${page.archived}
      ${page.after === undefined ? sql`` : sql`and code.qr_id < ${page.after}`}
    order by code.qr_id desc limit ${page.limit}`.execute(db)
  return rows
}

export async function findQrCode(
  db: Db,
  accountId: string,
  qrId: string,
): Promise<QrCode | undefined> {
  const { rows } = await sql<QrCode>`
    select ${columns} from account_qr_codes code ${counted}
    where code.account_id = ${accountId} and code.qr_id = ${qrId}`.execute(db)
  return rows[0]
}

export interface NewQrCode {
  qrId: string
  kind: QrKind
  scene: string
  place: string
  by: string
  at: Date
}

/** Opens a code as `creating`; QR_CODE_SCENE_TAKEN when the scene has one. */
export async function addQrCode(db: Db, accountId: string, code: NewQrCode): Promise<void> {
  const { rows } = await sql`
    insert into account_qr_codes
      (account_id, qr_id, kind, scene, place, state, created_by, created_at)
    values (${accountId}, ${code.qrId}, ${code.kind}, ${code.scene}, ${code.place}, 'creating',
      ${code.by}, ${code.at})
    on conflict (account_id, scene) do nothing returning qr_id`.execute(db)
  if (rows.length === 0) fail('QR_CODE_SCENE_TAKEN', { scene: code.scene })
}

export type QrOutcome =
  | { state: 'ready'; ticket: string; url: string; expiresAt: Date | null }
  | { state: 'failed'; errcode: number | null }

/** Records what the platform said to the making of a code. */
export async function settleQrCode(
  db: Db,
  accountId: string,
  qrId: string,
  outcome: QrOutcome,
): Promise<void> {
  const ready = outcome.state === 'ready' ? outcome : undefined
  await accountTables(db)
    .updateTable('account_qr_codes')
    .set({
      state: outcome.state,
      errcode: outcome.state === 'failed' ? outcome.errcode : null,
      ...(ready && { ticket: ready.ticket, url: ready.url, expires_at: ready.expiresAt }),
    })
    .where('account_id', '=', accountId)
    .where('qr_id', '=', qrId)
    .where('state', '<>', 'archived')
    .execute()
}

/** Names where a code hangs, or takes it out of the list. Answers whether it is there. */
export async function changeQrCode(
  db: Db,
  accountId: string,
  qrId: string,
  change: { place?: string; archived?: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    update account_qr_codes set place = coalesce(${change.place ?? null}::text, place),
      state = case when ${change.archived ?? null}::boolean then 'archived'
        when ${change.archived ?? null}::boolean is false and state = 'archived'
          then case when url is null then 'failed' else 'ready' end
        else state end
    where account_id = ${accountId} and qr_id = ${qrId} returning qr_id`.execute(db)
  return rows.length > 0
}

export interface QrDay {
  day: string
  scans: number
  follows: number
}

/** Counts of one scene by day, oldest first; days without a scan are left out. */
export async function listQrDays(
  db: Db,
  accountId: string,
  scene: string,
  from: string,
): Promise<QrDay[]> {
  const { rows } = await sql<QrDay>`
    select day::text as day, scans::float8 as scans, follows::float8 as follows
    from account_qr_days where account_id = ${accountId} and scene = ${scene}
      and day >= ${from}::date
    order by day`.execute(db)
  return rows
}

/**
 * Counts one scan of a code; a scene that no code of ours has is left alone.
 *
 * `followed`: the scan made a new follower. With `scanId` (the id of the callback it came by) a
 * scan that is told twice within a week counts once. Answers whether it was counted.
 */
export async function countScan(
  db: Db,
  accountId: string,
  scene: string,
  followed: boolean,
  at: Date,
  scanId?: string,
): Promise<boolean> {
  const once =
    scanId === undefined
      ? sql`select 1 as one`
      : sql`insert into account_qr_scans (account_id, scan_id, at)
          select ${accountId}, ${scanId}, ${at} from code on conflict do nothing returning 1 as one`
  const { rows } = await sql`
    with code as (
      select scene from account_qr_codes where account_id = ${accountId} and scene = ${scene}
    ), once as (${once})
    insert into account_qr_days as kept (account_id, scene, day, scans, follows)
    select ${accountId}, code.scene, ${dayOf(at)}::date, 1, ${followed ? 1 : 0}::bigint
    from code, once
    on conflict (account_id, scene, day) do update
      set scans = kept.scans + 1, follows = kept.follows + excluded.follows
    returning kept.day`.execute(db)
  return rows.length > 0
}

/** Forgets which scans were counted; nobody tells of them again after so long. */
export async function forgetScans(db: Db, before: Date): Promise<void> {
  await sql`delete from account_qr_scans where at < ${before}`.execute(db)
}
