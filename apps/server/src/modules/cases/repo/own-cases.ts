import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CasesTables } from '../tables.ts'
import type { Case, CaseKey } from './cases.ts'

/** Whether a person asked for a case: as its follower, or kept apart from a confidential one. */
export async function isAskerOf(db: Db, found: Case, followerId: string): Promise<boolean> {
  if (found.follower_id === followerId) return true
  if (!found.confidential) return false
  const identity = await tablesOf<CasesTables>(db)
    .selectFrom('case_identities')
    .select('case_id')
    .where('account_id', '=', found.account_id)
    .where('case_id', '=', found.case_id)
    .where('follower_id', '=', followerId)
    .executeTakeFirst()
  return identity !== undefined
}

/** Whether a person joined a case that somebody else asked for. */
export async function isJoinerOf(db: Db, key: CaseKey, followerId: string): Promise<boolean> {
  const joiner = await tablesOf<CasesTables>(db)
    .selectFrom('case_joiners')
    .select('joined_at')
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .where('follower_id', '=', followerId)
    .executeTakeFirst()
  return joiner !== undefined
}

/** Puts somebody to a case; whoever is there already stays with the words of the first time. */
export async function insertJoiner(
  db: Db,
  key: CaseKey,
  joiner: { followerId: string; words: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tablesOf<CasesTables>(db)
    .insertInto('case_joiners')
    .values({
      account_id: key.accountId,
      case_id: key.caseId,
      follower_id: joiner.followerId,
      words: joiner.words,
      joined_at: joiner.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'case_id', 'follower_id']).doNothing(),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) === 1
}

export interface OwnCaseRow extends Case {
  /** Whether the person joined it; else they asked for it themselves. */
  joined: boolean
}

/** A person's cases at an account, newest first: those they asked for, and those they joined. */
export async function listOwnCases(
  db: Db,
  accountId: string,
  followerId: string,
  page: { before?: string; limit: number },
): Promise<OwnCaseRow[]> {
  const older = page.before === undefined ? sql`` : sql`and case_id < ${page.before}`
  const { rows } = await sql<OwnCaseRow>`
    select cases.*, own.joined from (
      (select case_id, false as joined from cases
        where account_id = ${accountId} and follower_id = ${followerId} ${older}
        order by case_id desc limit ${page.limit})
      union all
      (select case_id, false from case_identities
        where account_id = ${accountId} and follower_id = ${followerId} ${older}
        order by case_id desc limit ${page.limit})
      union all
      (select case_id, true from case_joiners
        where account_id = ${accountId} and follower_id = ${followerId} ${older}
        order by case_id desc limit ${page.limit})
    ) own join cases on cases.account_id = ${accountId} and cases.case_id = own.case_id
    order by own.case_id desc limit ${page.limit}`.execute(db)
  return rows
}

/** The person who asked for a case, wherever it is kept; undefined for one who telephoned. */
async function findAsker(db: Db, found: Case): Promise<string | undefined> {
  if (!found.confidential) return found.follower_id ?? undefined
  const identity = await tablesOf<CasesTables>(db)
    .selectFrom('case_identities')
    .select('follower_id')
    .where('account_id', '=', found.account_id)
    .where('case_id', '=', found.case_id)
    .executeTakeFirst()
  return identity?.follower_id ?? undefined
}

/** Everybody who waits for the answer to a case: who asked, who joined, who asked for a merged one. */
export async function listAskers(db: Db, found: Case): Promise<string[]> {
  const asker = await findAsker(db, found)
  const { rows } = await sql<{ followerId: string }>`
    select follower_id as "followerId" from case_joiners
      where account_id = ${found.account_id} and case_id = ${found.case_id}
    union select follower_id from cases
      where account_id = ${found.account_id} and lead_case_id = ${found.case_id}
        and state = 'merged' and follower_id is not null
    union select joiner.follower_id from case_joiners joiner
      join cases member on member.account_id = joiner.account_id
        and member.case_id = joiner.case_id
      where member.account_id = ${found.account_id} and member.lead_case_id = ${found.case_id}
        and member.state = 'merged'`.execute(db)
  const everybody = new Set(rows.map((row) => row.followerId))
  if (asker !== undefined) everybody.add(asker)
  // In one order everywhere: their conversations are locked one after another.
  return [...everybody].sort()
}

/** How many people asked for each of some cases: the first, those who joined, those merged in. */
export async function countPeople(db: Db, keys: readonly CaseKey[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map()
  const accountIds = keys.map((key) => key.accountId)
  const caseIds = keys.map((key) => key.caseId)
  const { rows } = await sql<{ caseId: string; people: number }>`
    select wanted.case_id as "caseId", (1
      + (select count(*) from case_joiners joiner
          where joiner.account_id = wanted.account_id and joiner.case_id = wanted.case_id)
      + (select count(*) from cases member
          where member.account_id = wanted.account_id and member.lead_case_id = wanted.case_id)
      )::int as people
    from unnest(${accountIds}::text[], ${caseIds}::text[]) wanted(account_id, case_id)`.execute(db)
  return new Map(rows.map((row) => [row.caseId, row.people]))
}
