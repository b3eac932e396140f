import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Clock, ClockStep } from '../rules/case.ts'
import type { CaseKey } from './cases.ts'

/** A clock whose next step is due, with what its notice needs to know of the case. */
export interface DueClock {
  accountId: string
  caseId: string
  clock: Clock
  round: number
  startedAt: Date
  dueAt: Date
  working: boolean
  planned: ClockStep
  profileId: string
  confidential: boolean
  centerAgencyId: string
  centerPath: string
  unitAgencyId: string | null
  unitPath: string | null
  handlerStaffId: string | null
}

/** A step that is taken, and what comes after it. */
export interface StepTaken {
  clock: DueClock
  noticeId: string
  step: ClockStep
  agencyId: string
  agencyPath: string
  staffId: string | null
  delivery: 'console' | 'queued'
  nextStep: ClockStep | null
  nextAt: Date | null
}

/** Holds clocks whose step is due until the transaction ends; those that another holds are left. */
export async function lockDueClocks(db: Db, now: Date, limit: number): Promise<DueClock[]> {
  // Held before anything is joined, so that the index gives so many and no more are looked at.
  const { rows } = await sql<DueClock>`
    with due as materialized (
      select * from case_clocks where next_at <= ${now} and next_step <> 'act'
      order by next_at limit ${limit}
      for update skip locked
    )
    select due.account_id as "accountId", due.case_id as "caseId", due.clock, due.round,
      due.started_at as "startedAt", due.due_at as "dueAt", due.working,
      due.next_step as planned, c.profile_id as "profileId", c.confidential,
      c.center_agency_id as "centerAgencyId", c.center_path as "centerPath",
      c.unit_agency_id as "unitAgencyId", c.unit_path as "unitPath",
      c.handler_staff_id as "handlerStaffId"
    from due join cases c on c.account_id = due.account_id and c.case_id = due.case_id`.execute(db)
  return rows
}

/**
 * Writes all that steps leave behind in one statement: what comes next in their clocks, their
 * notices, and a line in the history of each case.
 */
export async function writeSteps(db: Db, steps: readonly StepTaken[], now: Date): Promise<void> {
  const column = <T>(pick: (step: StepTaken) => T) => sql.val(steps.map(pick))
  await sql`
    with given as (
      select * from unnest(
        ${column((it) => it.clock.accountId)}::text[], ${column((it) => it.clock.caseId)}::text[],
        ${column((it) => it.clock.clock)}::text[], ${column((it) => it.clock.round)}::int[],
        ${column((it) => it.noticeId)}::text[], ${column((it) => it.step)}::text[],
        ${column((it) => it.agencyId)}::text[], ${column((it) => it.agencyPath)}::text[],
        ${column((it) => it.staffId)}::text[], ${column((it) => it.delivery)}::text[],
        ${column((it) => it.nextStep)}::text[],
        ${column((it) => it.nextAt?.toISOString() ?? null)}::timestamptz[]
      ) as given(account_id, case_id, clock, round, notice_id, step, agency_id, agency_path,
        staff_id, delivery, next_step, next_at)
    ), turned as (
      update case_clocks k set next_step = given.next_step, next_at = given.next_at
      from given
      where k.account_id = given.account_id and k.case_id = given.case_id
        and k.clock = given.clock and k.round = given.round
      returning k.account_id, k.case_id, k.clock, k.round, k.due_at, given.notice_id, given.step,
        given.agency_id, given.agency_path, given.staff_id, given.delivery
    ), noted as (
      insert into case_notices (account_id, case_id, clock, round, step, notice_id, agency_id,
        agency_path, staff_id, at, due_at, delivery)
      select account_id, case_id, clock, round, step, notice_id, agency_id, agency_path, staff_id,
        ${now}, due_at, delivery
      from turned
      on conflict do nothing
      returning account_id, case_id, clock, round, step, notice_id, agency_id, staff_id, due_at
    )
    insert into case_events (account_id, case_id, event_id, way, at, actor_kind, agency_id, details)
    select account_id, case_id, notice_id, step, ${now}, 'system', agency_id, jsonb_build_object(
      'clock', clock, 'round', round, 'dueAt', due_at, 'staffId', staff_id)
    from noted`.execute(db)
}

/** Cases whose second check is due; not held. */
export async function listDueChecks(db: Db, now: Date, limit: number): Promise<CaseKey[]> {
  const { rows } = await sql<CaseKey>`
    select account_id as "accountId", case_id as "caseId" from case_clocks
    where next_at <= ${now} and next_step = 'act'
    order by next_at limit ${limit}`.execute(db)
  return rows
}

/** One confidant of each of these confidential cases; one who handles it before others. */
export async function listFirstConfidants(
  db: Db,
  keys: readonly CaseKey[],
): Promise<(CaseKey & { staffId: string })[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<CaseKey & { staffId: string }>`
    select distinct on (n.account_id, n.case_id) n.account_id as "accountId",
      n.case_id as "caseId", n.staff_id as "staffId"
    from unnest(${sql.val(keys.map((key) => key.accountId))}::text[],
      ${sql.val(keys.map((key) => key.caseId))}::text[]) as given(account_id, case_id)
    join case_confidants n on n.account_id = given.account_id and n.case_id = given.case_id
    join cases c on c.account_id = n.account_id and c.case_id = n.case_id
    order by n.account_id, n.case_id, (n.staff_id is not distinct from c.handler_staff_id) desc,
      n.named_at, n.staff_id`.execute(db)
  return rows
}
