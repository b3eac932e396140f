import type { Selectable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseDraftsTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'

export type DraftRow = Selectable<CaseDraftsTable>

export interface DraftKey {
  accountId: string
  followerId: string
}

function select(db: Db, { accountId, followerId }: DraftKey) {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_drafts')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
}

export function findDraft(db: Db, key: DraftKey): Promise<DraftRow | undefined> {
  return select(db, key).executeTakeFirst()
}

/** The same, held for change until the transaction ends. */
export function lockDraft(db: Db, key: DraftKey): Promise<DraftRow | undefined> {
  return select(db, key).forUpdate().executeTakeFirst()
}

/** Begins a draft unless there is one. */
export async function beginDraft(db: Db, row: DraftRow): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_drafts')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account_id', 'follower_id']).doNothing())
    .execute()
}

export async function saveDraft(
  db: Db,
  { accountId, followerId }: DraftKey,
  changes: { sealed: string; changed_at: Date },
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .updateTable('case_drafts')
    .set(changes)
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .execute()
}

export async function deleteDraft(db: Db, { accountId, followerId }: DraftKey): Promise<void> {
  await tablesOf<CasesTables>(db)
    .deleteFrom('case_drafts')
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .execute()
}

/** Drafts that nobody has touched since a moment, some at a time. */
export function listOldDrafts(db: Db, before: Date, limit: number): Promise<DraftKey[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_drafts')
    .select(['account_id as accountId', 'follower_id as followerId'])
    .where('changed_at', '<', before)
    .limit(limit)
    .execute()
}
