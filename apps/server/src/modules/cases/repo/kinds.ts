import { type Insertable, type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseKindsTable, CasesTables } from '../tables.ts'

export type Kind = Selectable<CaseKindsTable>

/** A kind that is in use. */
export function findKind(db: Db, kindCode: string): Promise<Kind | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_kinds')
    .selectAll()
    .where('kind_code', '=', kindCode)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

/** Every kind in use, parents before children, each level in its order. */
export function listKinds(db: Db): Promise<Kind[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_kinds')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('level')
    .orderBy('position')
    .orderBy('kind_code')
    .execute()
}

/** Names of kinds by code, withdrawn ones too. */
export async function listKindNames(
  db: Db,
  kindCodes: readonly string[],
): Promise<Map<string, { zh: string; en: string }>> {
  if (kindCodes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; name: string; name_en: string }>`
    select kind_code as code, name, name_en from case_kinds
    where kind_code = any(${[...new Set(kindCodes)]}::text[])`.execute(db)
  return new Map(rows.map(({ code, name, name_en }) => [code, { zh: name, en: name_en }]))
}

/** Codes of a kind and everything below it. */
export async function listKindCodesUnder(db: Db, kindCode: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select kind_code as code from case_kinds where starts_with(kind_code, ${kindCode})
    order by kind_code`.execute(db)
  return rows.map(({ code }) => code)
}

/** Only one process loads or imports kinds at a time. */
export async function lockKinds(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(db)
}

const lockNumber = 0x6d71_0003

/**
 * Puts a whole table of kinds in place of the one before: what it no longer has is withdrawn and
 * stays readable. Answers how many are in use.
 */
export async function replaceKinds(
  db: Db,
  rows: readonly Insertable<CaseKindsTable>[],
  now: Date,
): Promise<number> {
  const kinds = JSON.stringify(rows)
  await sql`
    insert into case_kinds (kind_code, parent_code, level, name, name_en, position, urgency,
      reviewed, words)
    select kind_code, parent_code, level, name, name_en, position, urgency, reviewed, words
    from jsonb_to_recordset(${kinds}::jsonb) as row(kind_code text, parent_code text,
      level smallint, name text, name_en text, position integer, urgency text, reviewed boolean,
      words text[])
    order by level
    on conflict (kind_code) do update set parent_code = excluded.parent_code,
      level = excluded.level, name = excluded.name, name_en = excluded.name_en,
      position = excluded.position, urgency = excluded.urgency, reviewed = excluded.reviewed,
      words = excluded.words, withdrawn_at = null`.execute(db)
  await sql`
    update case_kinds set withdrawn_at = ${now} where withdrawn_at is null
      and kind_code not in (select row.kind_code
        from jsonb_to_recordset(${kinds}::jsonb) as row(kind_code text))`.execute(db)
  return rows.length
}
