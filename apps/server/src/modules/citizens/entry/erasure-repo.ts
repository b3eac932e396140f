import type { Db } from '#platform/db/index.ts'
import type { Erasure } from '../repo/erasures.ts'
import { citizenTables } from '../tables.ts'

/** A request for erasure, as the person it is about may see it. */
export type OwnErasure = Pick<
  Erasure,
  'erasureId' | 'state' | 'requestedAt' | 'decidedAt' | 'decidedBy' | 'decisionReason'
>

/** The last request to erase what one account keeps about a person, whatever became of it. */
export function findLastErasure(
  db: Db,
  accountId: string,
  followerId: string,
): Promise<OwnErasure | undefined> {
  return citizenTables(db)
    .selectFrom('erasures')
    .select([
      'erasure_id as erasureId',
      'state',
      'requested_at as requestedAt',
      'decided_at as decidedAt',
      'decided_by as decidedBy',
      'decision_reason as decisionReason',
    ])
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .orderBy('erasure_id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
