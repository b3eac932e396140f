import type pg from 'pg'
import type { Database } from '#platform/db/index.ts'
import { readMigrations } from '#platform/db/migration-files.ts'
import { migrationsFolder } from '#platform/folders.ts'

export interface Column {
  name: string
  type: string
  required: boolean
  /** Expression of the default; null when there is none. */
  fallback: string | null
}

export interface Constraint {
  name: string
  kind: 'primary' | 'unique' | 'foreign' | 'check'
  columns: string[]
  definition: string
  /** Foreign keys only: the table pointed at. */
  target: string | null
}

export interface Index {
  name: string
  unique: boolean
  /** '' stands for an expression. */
  columns: string[]
  definition: string
}

export interface Table {
  name: string
  columns: Column[]
  constraints: Constraint[]
  indexes: Index[]
  triggers: string[]
}

export interface Routine {
  name: string
  inputs: string
  output: string
  language: string
  /** SHA-256 of the body's words: any change of it is seen without printing it. */
  print: string
}

export interface Schema {
  tables: Table[]
  routines: Routine[]
}

const trial = 'house_trial'

/**
 * The schema that the migrations make of nothing, plus the given statements.
 *
 * Made in a schema of its own inside a transaction that is rolled back, so that it leaves no trace
 * and no table of another test is in it.
 */
export async function makeSchema(
  database: Pick<Database, 'pool'>,
  planted: string[] = [],
): Promise<Schema> {
  const client = await database.pool.connect()
  try {
    await client.query(`begin; create schema ${trial}; set local search_path = ${trial}`)
    for (const { sql } of readMigrations(migrationsFolder)) await client.query(sql)
    for (const sql of planted) await client.query(sql)
    return { tables: await readTables(client), routines: await readRoutines(client) }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function readTables(client: pg.PoolClient): Promise<Table[]> {
  const { rows } = await client.query<{ oid: string; name: string }>(
    `select oid::text, relname as name from pg_class
     where relnamespace = $1::regnamespace and relkind in ('r', 'p') order by relname`,
    [trial],
  )
  const tables: Table[] = []
  for (const { oid, name } of rows)
    tables.push({
      name,
      columns: await readColumns(client, oid),
      constraints: await readConstraints(client, oid),
      indexes: await readIndexes(client, oid),
      triggers: await readTriggers(client, oid),
    })
  return tables
}

async function readColumns(client: pg.PoolClient, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name,
       format_type(atttypid, atttypmod)
         || case when attcollation <> 0 and attcollation <> typcollation
              then ' collate ' || attcollation::regcollation::text else '' end as type,
       attnotnull as required, pg_get_expr(adbin, adrelid, true) as fallback
     from pg_attribute join pg_type on pg_type.oid = atttypid
       left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attrelid = $1::oid and attnum > 0 and not attisdropped order by attnum`,
    [table],
  )
  return rows
}

/** Without the constraints that newer servers make of `not null`: those are in the columns. */
async function readConstraints(client: pg.PoolClient, table: string): Promise<Constraint[]> {
  const { rows } = await client.query<Constraint>(
    `select conname as name,
       case contype when 'p' then 'primary' when 'u' then 'unique' when 'f' then 'foreign'
         else 'check' end as kind,
       array(select attname::text from unnest(conkey) with ordinality as key (number, place)
         join pg_attribute on attrelid = conrelid and attnum = number order by place) as columns,
       pg_get_constraintdef(oid, true) as definition,
       (select relname from pg_class where pg_class.oid = confrelid) as target
     from pg_constraint
     where conrelid = $1::oid and contype in ('p', 'u', 'f', 'c') order by kind desc, conname`,
    [table],
  )
  return rows
}

/** Without the indexes that a constraint made. */
async function readIndexes(client: pg.PoolClient, table: string): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `select relname as name, indisunique as unique,
       array(select coalesce(attname, '')::text
         from unnest(indkey::smallint[]) with ordinality as key (number, place)
         left join pg_attribute on attrelid = indrelid and attnum = number and number > 0
         order by place) as columns,
       pg_get_indexdef(indexrelid, 0, true) as definition
     from pg_index join pg_class on pg_class.oid = indexrelid
     where indrelid = $1::oid
       and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
     order by relname`,
    [table],
  )
  return rows
}

async function readTriggers(client: pg.PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_triggerdef(oid, true) as definition from pg_trigger
     where tgrelid = $1::oid and not tgisinternal order by tgname`,
    [table],
  )
  return rows.map(({ definition }) => definition)
}

async function readRoutines(client: pg.PoolClient): Promise<Routine[]> {
  const { rows } = await client.query<Routine>(
    `select proname as name, pg_get_function_arguments(pg_proc.oid) as inputs,
       pg_get_function_result(pg_proc.oid) as output, lanname as language,
       left(encode(sha256(convert_to(
         regexp_replace(trim(prosrc), '\\s+', ' ', 'g') || coalesce(proconfig::text, '')
           || provolatile::text || proparallel::text, 'UTF8')), 'hex'), 16) as print
     from pg_proc join pg_language on pg_language.oid = prolang
     where pronamespace = $1::regnamespace order by proname, pg_get_function_arguments(pg_proc.oid) collate "C"`,
    [trial],
  )
  return rows
}
