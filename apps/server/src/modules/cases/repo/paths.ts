import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

export interface AgencyPath {
  agencyId: string
  path: string
}

/**
 * Writes the paths of moved agencies into one stretch of an account's cases, newest first. Answers
 * where the stretch ended, undefined at the end: so that no step holds many rows for long.
 */
export async function followPaths(
  db: Db,
  accountId: string,
  agencies: readonly AgencyPath[],
  before: string | undefined,
  limit: number,
): Promise<string | undefined> {
  const moved = JSON.stringify(agencies)
  const from = before === undefined ? sql`` : sql`and case_id < ${before}`
  const { rows } = await sql<{ last: string | null; read: number }>`
    with stretch as materialized (
      select case_id from cases where account_id = ${accountId} ${from}
      order by case_id desc limit ${limit}
    ), moved as materialized (
      select "agencyId" as id, path from jsonb_to_recordset(${moved}::jsonb)
        as row("agencyId" text, path text)
    ), written as (
      update cases set
        center_path = coalesce((select path from moved where id = center_agency_id), center_path),
        unit_path = coalesce((select path from moved where id = unit_agency_id), unit_path)
      where account_id = ${accountId} and case_id in (select case_id from stretch)
        and exists (select from moved where
          (id = center_agency_id and path <> center_path) or
          (id = unit_agency_id and path <> unit_path))
      returning case_id
    )
    select min(case_id) as last, count(*)::int as read, (select count(*) from written) as written
    from stretch`.execute(db)
  const [stretch] = rows
  return stretch && stretch.read === limit ? (stretch.last ?? undefined) : undefined
}

/** The same for what units have beside the cases. */
export async function followSmallPaths(db: Db, agencies: readonly AgencyPath[]): Promise<void> {
  for (const table of ['case_parts', 'case_notices', 'case_repairs'])
    for (const { agencyId, path } of agencies)
      await sql`
        update ${sql.table(table)} set agency_path = ${path}
        where agency_id = ${agencyId} and agency_path <> ${path}`.execute(db)
}

/** The centre of an account's oldest case, which is the last to follow when the account moves. */
export async function findOldestCenter(db: Db, accountId: string): Promise<string | undefined> {
  const { rows } = await sql<{ center: string }>`
    select center_agency_id as center from cases where account_id = ${accountId}
    order by case_id limit 1`.execute(db)
  return rows[0]?.center
}

/** Gives one stretch of an account's cases to its new agency, newest first; see `followPaths`. */
export async function giveToCenter(
  db: Db,
  accountId: string,
  center: AgencyPath,
  before: string | undefined,
  limit: number,
): Promise<string | undefined> {
  const from = before === undefined ? sql`` : sql`and case_id < ${before}`
  const { rows } = await sql<{ last: string | null; read: number }>`
    with stretch as materialized (
      select case_id from cases where account_id = ${accountId} ${from}
      order by case_id desc limit ${limit}
    ), written as (
      update cases set center_agency_id = ${center.agencyId}, center_path = ${center.path}
      where account_id = ${accountId} and case_id in (select case_id from stretch)
        and center_agency_id <> ${center.agencyId}
      returning case_id
    )
    select min(case_id) as last, count(*)::int as read, (select count(*) from written) as written
    from stretch`.execute(db)
  const [stretch] = rows
  return stretch && stretch.read === limit ? (stretch.last ?? undefined) : undefined
}

/** Open cases that somebody handles, some at a time. */
export async function listHandledBy(
  db: Db,
  staffId: string,
  after: string,
  limit: number,
): Promise<{ accountId: string; caseId: string; unitPath: string | null }[]> {
  const { rows } = await sql<{ accountId: string; caseId: string; unitPath: string | null }>`
    select account_id as "accountId", case_id as "caseId", unit_path as "unitPath" from cases
    where handler_staff_id = ${staffId} and is_open and case_id > ${after}
    order by case_id limit ${limit}`.execute(db)
  return rows
}
