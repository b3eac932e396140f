import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Case } from '../repo/cases.ts'
import type { Figure, Period } from '../rules/figures.ts'

export interface Counted {
  figure: Figure
  numerator: number
  denominator: number
}

/** What figures are made of: the cases of these agencies, as centre or as unit, in a period. */
export interface Cohort extends Period {
  agencyIds: readonly string[]
  now: Date
}

interface Definition {
  of: RawBuilder<boolean>
  counted: RawBuilder<boolean>
}

const clock = (name: string, which: RawBuilder<unknown>) => sql<boolean>`exists (
  select from case_clocks k where k.account_id = cases.account_id and k.case_id = cases.case_id
    and k.clock = ${name} and ${which})`

/** Each figure once, for the number and for the list behind it: they cannot differ. */
function definitions({ now }: Cohort): Record<Figure, Definition> {
  const isOver = sql`(k.ended_at is not null or k.due_at < ${now})`
  const isLate = sql`coalesce(k.ended_at, ${now}) > k.due_at`
  const wasDispatched = sql<boolean>`dispatched_at is not null`
  return {
    response: {
      of: clock('first-response', isOver),
      counted: clock('first-response', sql`k.ended_at <= k.due_at`),
    },
    solution: { of: sql`solved is not null`, counted: sql`solved` },
    satisfaction: { of: sql`grade is not null`, counted: sql`grade >= 3` },
    return: {
      of: wasDispatched,
      counted: sql`exists (select from case_requests r where r.account_id = cases.account_id
        and r.case_id = cases.case_id and r.kind in ('return', 'dispute'))`,
    },
    extension: { of: wasDispatched, counted: sql`extensions > 0` },
    overdue: {
      of: sql`state not in ('declined', 'merged') and ${clock('reply', isOver)}`,
      counted: clock('reply', isLate),
    },
  }
}

const ofClosed: readonly Figure[] = ['solution', 'satisfaction']

/**
 * The cases a figure speaks of. Reports are in no figure. Both halves of "open or ended since" are
 * ranges of an index of each agency.
 */
function within({ agencyIds, from, to }: Cohort, figure: Figure): RawBuilder<boolean> {
  const ids = agencyIds as string[]
  const whose = sql`(center_agency_id = any(${ids}::text[]) or unit_agency_id = any(${ids}::text[]))`
  if (ofClosed.includes(figure))
    return sql<boolean>`not confidential and state = 'closed' and not is_open
      and closed_at >= ${from} and closed_at < ${to} and ${whose}`
  return sql<boolean>`not confidential and ${whose} and created_at >= ${from}
    and created_at < ${to} and (is_open or (not is_open and closed_at >= ${from}))`
}

/** Counts figures over one cohort in one reading of it. */
async function count(db: Db, cohort: Cohort, names: readonly Figure[]): Promise<Counted[]> {
  const [first] = names
  if (!first) return []
  const all = definitions(cohort)
  const columns = names.flatMap((name) => [
    sql`count(*) filter (where ${all[name].of}) as ${sql.ref(`${name}_of`)}`,
    sql`count(*) filter (where ${all[name].of} and ${all[name].counted})
      as ${sql.ref(`${name}_counted`)}`,
  ])
  const { rows } = await sql<Record<string, number>>`
    select ${sql.join(columns)} from cases where ${within(cohort, first)}`.execute(db)
  return names.map((figure) => ({
    figure,
    numerator: rows[0]?.[`${figure}_counted`] ?? 0,
    denominator: rows[0]?.[`${figure}_of`] ?? 0,
  }))
}

/** Every figure of a cohort. */
export async function countFigures(db: Db, cohort: Cohort): Promise<Counted[]> {
  return [
    ...(await count(db, cohort, ['response'])),
    ...(await count(db, cohort, ofClosed)),
    ...(await count(db, cohort, ['return', 'extension', 'overdue'])),
  ]
}

export interface Part {
  figure: Figure
  part: 'numerator' | 'denominator'
  after?: string | undefined
  limit: number
}

/** The cases behind a number, newest first. */
export async function listFigureCases(
  db: Db,
  cohort: Cohort,
  { figure, part, after, limit }: Part,
): Promise<Case[]> {
  const { of, counted } = definitions(cohort)[figure]
  const { rows } = await sql<Case>`
    select * from cases where ${within(cohort, figure)} and ${of}
      ${part === 'numerator' ? sql`and ${counted}` : sql``}
      ${after === undefined ? sql`` : sql`and case_id < ${after}`}
    order by case_id desc limit ${limit}`.execute(db)
  return rows
}

/** The cases taken in within a period, oldest first, for a table. */
export async function listTakenIn(db: Db, cohort: Cohort, limit: number): Promise<TableCase[]> {
  const { rows } = await sql<TableCase>`
    select cases.*, k.due_at as reply_due_at, k.ended_at as reply_ended_at
    from cases left join lateral (
      select due_at, ended_at from case_clocks k
      where k.account_id = cases.account_id and k.case_id = cases.case_id and k.clock = 'reply'
      order by round desc limit 1) k on true
    where ${within(cohort, 'response')}
    order by cases.created_at, cases.case_id limit ${limit}`.execute(db)
  return rows
}

export interface TableCase extends Case {
  reply_due_at: Date | null
  reply_ended_at: Date | null
}
