import type { Insertable, Selectable, Updateable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseRepliesTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Reply = Selectable<CaseRepliesTable>

/** Every reply to a case, oldest first, drafts too. */
export function listReplies(db: Db, key: CaseKey): Promise<Reply[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_replies')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .orderBy('reply_id')
    .execute()
}

/** What was answered, as those who asked may read it. */
export async function listSentReplies(db: Db, key: CaseKey): Promise<Reply[]> {
  return (await listReplies(db, key)).filter(({ state }) => state === 'sent')
}

export async function findReply(db: Db, key: CaseKey, replyId: string): Promise<Reply | undefined> {
  return (await listReplies(db, key)).find(({ reply_id }) => reply_id === replyId)
}

export async function insertReply(db: Db, row: Insertable<CaseRepliesTable>): Promise<Reply> {
  return tablesOf<CasesTables>(db)
    .insertInto('case_replies')
    .values(row)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function changeReply(
  db: Db,
  key: CaseKey,
  replyId: string,
  changes: Updateable<CaseRepliesTable>,
): Promise<Reply> {
  return tablesOf<CasesTables>(db)
    .updateTable('case_replies')
    .set(changes)
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .where('reply_id', '=', replyId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
