import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Case } from '../repo/cases.ts'
import type { Cell } from '../rules/figures.ts'

/** What a unit has in hand; `unitId` null: not dispatched yet. */
export type BoardRow = { unitId: string | null } & Record<Cell, number>

interface Asked {
  agencyIds: readonly string[]
  now: Date
}

const soonMs = 86_400_000

/** Each number once, for the board and for the list behind it. */
function cellConditions(now: Date): Record<Cell, RawBuilder<boolean>> {
  const soon = new Date(now.getTime() + soonMs)
  return {
    open: sql`true`,
    toAccept: sql`state = 'dispatched'`,
    dueSoon: sql`due_at >= ${now} and due_at < ${soon}`,
    overdue: sql`due_at < ${now}`,
    extended: sql`state = 'extended'`,
    returned: sql`returns > 0`,
  }
}

function within({ agencyIds }: Asked): RawBuilder<boolean> {
  const ids = agencyIds as string[]
  return sql<boolean>`is_open and not confidential and (center_agency_id = any(${ids}::text[])
    or unit_agency_id = any(${ids}::text[]))`
}

/** What every unit has in hand, the most overdue first. Reports are on no board. */
export async function countBoard(db: Db, asked: Asked): Promise<BoardRow[]> {
  const columns = Object.entries(cellConditions(asked.now)).map(
    ([cell, is]) => sql`count(*) filter (where ${is}) as ${sql.ref(cell)}`,
  )
  const { rows } = await sql<BoardRow>`
    select unit_agency_id as "unitId", ${sql.join(columns)} from cases where ${within(asked)}
    group by unit_agency_id order by overdue desc, open desc, unit_agency_id`.execute(db)
  return rows
}

/** The cases behind a number of the board, oldest first. */
export async function listBoardCases(
  db: Db,
  asked: Asked,
  { unitId, cell, after, limit }: BoardCell,
): Promise<Case[]> {
  const whose = unitId === null ? sql`unit_agency_id is null` : sql`unit_agency_id = ${unitId}`
  const { rows } = await sql<Case>`
    select * from cases where ${within(asked)} and ${whose} and ${cellConditions(asked.now)[cell]}
      ${after === undefined ? sql`` : sql`and case_id > ${after}`}
    order by case_id limit ${limit}`.execute(db)
  return rows
}

export interface BoardCell {
  unitId: string | null
  cell: Cell
  after?: string | undefined
  limit: number
}
