import type { Selectable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import { type AnswerRule, fold } from '../rules/index.ts'
import type { AutomaticAnswersTable, InboxTables } from '../tables.ts'

export type AutomaticAnswer = Selectable<AutomaticAnswersTable>

/** Enabled rules by account, in order and folded for matching; of one account when it is given. */
export async function listRules(db: Db, accountId?: string): Promise<Map<string, AnswerRule[]>> {
  let query = tablesOf<InboxTables>(db)
    .selectFrom('automatic_answers')
    .selectAll()
    .where('enabled', '=', true)
  if (accountId !== undefined) query = query.where('account_id', '=', accountId)
  const rows = await query.orderBy('account_id').orderBy('position').orderBy('answer_id').execute()
  const byAccount = new Map<string, AnswerRule[]>()
  for (const row of rows) {
    const rules = byAccount.get(row.account_id) ?? []
    rules.push(ruleOf(row))
    byAccount.set(row.account_id, rules)
  }
  return byAccount
}

function ruleOf(row: AutomaticAnswer): AnswerRule {
  return {
    answerId: row.answer_id,
    trigger: row.trigger,
    words: row.trigger === 'keyword' ? row.words.map(fold) : row.words,
    matching: row.matching,
    reply: row.reply,
    keepsWaiting: row.keeps_waiting,
  }
}

/** All answers of an account, in the order in which they are tried. */
export function listAnswers(db: Db, accountId: string): Promise<AutomaticAnswer[]> {
  return tablesOf<InboxTables>(db)
    .selectFrom('automatic_answers')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('position')
    .orderBy('answer_id')
    .execute()
}

type Stored = Omit<AutomaticAnswer, 'account_id' | 'answer_id'>

export async function addAnswer(db: Db, answer: AutomaticAnswer): Promise<void> {
  await tablesOf<InboxTables>(db)
    .insertInto('automatic_answers')
    .values({ ...answer, reply: JSON.stringify(answer.reply) })
    .execute()
}

/** Answers whether it was there. */
export async function changeAnswer(
  db: Db,
  accountId: string,
  answerId: string,
  answer: Stored,
): Promise<boolean> {
  const { numUpdatedRows } = await tablesOf<InboxTables>(db)
    .updateTable('automatic_answers')
    .set({ ...answer, reply: JSON.stringify(answer.reply) })
    .where('account_id', '=', accountId)
    .where('answer_id', '=', answerId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Answers whether it was there. */
export async function deleteAnswer(db: Db, accountId: string, answerId: string): Promise<boolean> {
  const { numDeletedRows } = await tablesOf<InboxTables>(db)
    .deleteFrom('automatic_answers')
    .where('account_id', '=', accountId)
    .where('answer_id', '=', answerId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
