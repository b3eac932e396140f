import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Actor } from '#platform/actor.ts'
import { type Db, tablesOf, uuidv7 } from '#platform/db/index.ts'
import type { CaseIdentitiesTable, CaseIdentityAccessesTable } from '../supervision-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export interface Confidant {
  staffId: string
  namedBy: string
  namedAt: Date
}

export type IdentityAccess = Selectable<CaseIdentityAccessesTable>

/** Whether a person is named for a confidential case. */
export async function isConfidant(
  db: Db,
  { accountId, caseId }: CaseKey,
  staffId: string,
): Promise<boolean> {
  const found = await tablesOf<CasesTables>(db)
    .selectFrom('case_confidants')
    .select('staff_id')
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * A condition on `cases` for every list, search and export: no confidential case, or only those for
 * which the actor is named.
 */
export function onlyOwnConfidential(actor: Actor): RawBuilder<boolean> {
  if (actor.kind !== 'staff') return sql<boolean>`not cases.confidential`
  return sql<boolean>`(not cases.confidential or exists (select from case_confidants named
    where named.account_id = cases.account_id and named.case_id = cases.case_id
      and named.staff_id = ${actor.id}))`
}

/** Who is named for a case, in the order of naming. */
export function listConfidants(db: Db, { accountId, caseId }: CaseKey): Promise<Confidant[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_confidants')
    .select(['staff_id as staffId', 'named_by as namedBy', 'named_at as namedAt'])
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .orderBy('named_at')
    .orderBy('staff_id')
    .execute()
}

/** Names people for a case; whoever is named already stays so. */
export async function insertConfidants(
  db: Db,
  { accountId, caseId }: CaseKey,
  staffIds: readonly string[],
  by: { staffId: string; at: Date },
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_confidants')
    .values(
      staffIds.map((staff_id) => ({
        account_id: accountId,
        case_id: caseId,
        staff_id,
        named_by: by.staffId,
        named_at: by.at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a person's name away; false when it was not there. */
export async function deleteConfidant(
  db: Db,
  { accountId, caseId }: CaseKey,
  staffId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tablesOf<CasesTables>(db)
    .deleteFrom('case_confidants')
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export function findIdentity(
  db: Db,
  { accountId, caseId }: CaseKey,
): Promise<Selectable<CaseIdentitiesTable> | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_identities')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
}

/** Writes down that somebody opened the words of a report, or who made it. */
export async function insertAccess(
  db: Db,
  { accountId, caseId }: CaseKey,
  access: Pick<IdentityAccess, 'staff_id' | 'what' | 'reason' | 'at'>,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_identity_accesses')
    .values({ account_id: accountId, case_id: caseId, access_id: uuidv7(), ...access })
    .execute()
}

/** Who opened what and why, newest first. */
export function listAccesses(
  db: Db,
  { accountId, caseId }: CaseKey,
  limit: number,
): Promise<IdentityAccess[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_identity_accesses')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .orderBy('access_id', 'desc')
    .limit(limit)
    .execute()
}
