import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import {
  type Database,
  migrate,
  openDatabase,
  type TemplateOptions,
  templateName,
} from '#platform/db/index.ts'
import { isLeftOver, namePrefix } from './left-overs.ts'

/** Of the advisory lock under which the template is made. */
const makingTemplate = 7_340_022

/**
 * A new database on a PostgreSQL server, copied from a template that is migrated once for each
 * state of the migrations. Databases of runs that have ended are dropped on the way.
 */
export async function openOnServer(url: string, schema: TemplateOptions): Promise<Database> {
  const hash = createHash('sha256').update(templateName(schema)).digest('hex').slice(0, 16)
  const template = `minqiao_template_${hash}`
  const name = `${namePrefix('_')}${randomBytes(4).toString('hex')}`
  await asAdministrator(url, async (client) => {
    await dropLeftOvers(client)
    await client.query('select pg_advisory_lock($1)', [makingTemplate])
    if (!(await exists(client, template))) await makeTemplate(client, url, template, schema)
    await client.query('select pg_advisory_unlock($1)', [makingTemplate])
    await client.query(`create database ${name} template ${template}`)
  })
  return openDatabase({ kind: 'postgres', url: withDatabase(url, name), exitOnIdle: true })
}

/** Drops the databases of the runs that have ended, and with `own` those of this one. */
export async function dropDatabases(url: string, { own }: { own: boolean }): Promise<void> {
  await asAdministrator(url, (client) => dropLeftOvers(client, own))
}

async function dropLeftOvers(client: pg.Client, own = false): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'minqiao\\_test\\_%'",
  )
  for (const { name } of rows)
    if (isLeftOver(name, '_') || (own && name.startsWith(namePrefix('_'))))
      await client.query(`drop database if exists ${name} with (force)`)
}

/** Made under another name first: a template cut off half way is not one. */
async function makeTemplate(
  client: pg.Client,
  url: string,
  template: string,
  schema: TemplateOptions,
): Promise<void> {
  const unfinished = `${template}_unfinished`
  await client.query(`drop database if exists ${unfinished} with (force)`)
  await client.query(`create database ${unfinished}`)
  const database = await openDatabase({ kind: 'postgres', url: withDatabase(url, unfinished) })
  try {
    await migrate(database, schema.migrations)
    await schema.prepare?.run(database)
  } finally {
    await database.close()
  }
  await client.query(
    `comment on database ${unfinished} is 'minqiao, made ${new Date().toISOString()}'`,
  )
  await client.query(`alter database ${unfinished} rename to ${template}`)
  await dropOldTemplates(client, template)
}

/** Each change of a migration leaves a template behind; a week later nobody wants it. */
async function dropOldTemplates(client: pg.Client, current: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database
     where datname like 'minqiao\\_template\\_%' and datname <> $1
       and substring(shobj_description(oid, 'pg_database') from 'made (.*)')::timestamptz
         < now() - interval '7 days'`,
    [current],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  return rowCount === 1
}

async function asAdministrator(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
