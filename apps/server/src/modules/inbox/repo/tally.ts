import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

/** How often each person's words stand in the inbox of an account, for proving that none is lost. */
export interface Tally {
  openId: string
  text: string
  count: number
}

/** Counts the messages of the given people, by person and words. */
export async function tallyMessages(
  db: Db,
  accountId: string,
  openIds: readonly string[],
): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select c.open_id as "openId", m.text, count(*)::int as count
    from conversations c join messages m
      on m.account_id = c.account_id and m.conversation_id = c.conversation_id
    where c.account_id = ${accountId} and c.open_id = any(${openIds}::text[])
      and m.direction = 'in'
    group by 1, 2`.execute(db)
  return rows
}
