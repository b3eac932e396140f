import { type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { InboxTables, ReplyTemplatesTable } from '../tables.ts'

export type ReplyTemplate = Selectable<ReplyTemplatesTable>

/**
 * Templates for somebody at work in some places of the tree: those of these agencies and of every
 * agency above one of them, the nearest and the most used first.
 */
export function listTemplates(db: Db, agencyPaths: readonly string[]): Promise<ReplyTemplate[]> {
  return tablesOf<InboxTables>(db)
    .selectFrom('reply_templates')
    .selectAll()
    .where(
      sql<boolean>`exists (select from unnest(${agencyPaths as string[]}::text[]) place
        where starts_with(place, agency_path))`,
    )
    .orderBy(sql`length(agency_path)`, 'desc')
    .orderBy('used', 'desc')
    .orderBy('shortcut')
    .limit(500)
    .execute()
}

export function findTemplate(db: Db, templateId: string): Promise<ReplyTemplate | undefined> {
  return tablesOf<InboxTables>(db)
    .selectFrom('reply_templates')
    .selectAll()
    .where('template_id', '=', templateId)
    .executeTakeFirst()
}

/** Answers whether it was kept: another template of the agency may have the shortcut. */
export async function addTemplate(db: Db, template: ReplyTemplate): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tablesOf<InboxTables>(db)
    .insertInto('reply_templates')
    .values(template)
    .onConflict((oc) => oc.columns(['agency_id', 'shortcut']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The same for one that is there. */
export async function changeTemplate(
  db: Db,
  template: Pick<ReplyTemplate, 'template_id' | 'agency_id' | 'shortcut'> & Partial<ReplyTemplate>,
): Promise<boolean> {
  const { agency_id, template_id, shortcut } = template
  // Two that take one shortcut at the same moment would both find it free.
  await sql`select pg_advisory_xact_lock(hashtext(${`reply_templates ${agency_id}`}))`.execute(db)
  const taken = await tablesOf<InboxTables>(db)
    .selectFrom('reply_templates')
    .select('template_id')
    .where('agency_id', '=', agency_id)
    .where('shortcut', '=', shortcut)
    .where('template_id', '<>', template_id)
    .executeTakeFirst()
  if (taken) return false
  await tablesOf<InboxTables>(db)
    .updateTable('reply_templates')
    .set(template)
    .where('template_id', '=', template_id)
    .execute()
  return true
}

export async function deleteTemplate(db: Db, templateId: string): Promise<void> {
  await tablesOf<InboxTables>(db)
    .deleteFrom('reply_templates')
    .where('template_id', '=', templateId)
    .execute()
}

export async function countUse(db: Db, templateId: string): Promise<void> {
  await sql`update reply_templates set used = used + 1 where template_id = ${templateId}`.execute(
    db,
  )
}

/** Agencies with templates at or below a path. */
export async function listAgenciesUnder(
  db: Db,
  path: string,
): Promise<{ agencyId: string; agencyPath: string }[]> {
  return tablesOf<InboxTables>(db)
    .selectFrom('reply_templates')
    .select(['agency_id as agencyId', 'agency_path as agencyPath'])
    .distinct()
    .where(sql<boolean>`starts_with(agency_path, ${path})`)
    .execute()
}

export async function saveAgencyPath(db: Db, agencyId: string, path: string): Promise<void> {
  await tablesOf<InboxTables>(db)
    .updateTable('reply_templates')
    .set({ agency_path: path })
    .where('agency_id', '=', agencyId)
    .execute()
}
