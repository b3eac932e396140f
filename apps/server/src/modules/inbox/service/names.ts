import { listAccountNames } from '#modules/accounts/index.ts'
import { followerNames } from '#modules/citizens/index.ts'
import { listStaffNames } from '#modules/people/index.ts'
import type { Db } from '#platform/db/index.ts'
import type { Conversation } from '../repo/conversations.ts'
import type { Names } from '../views/present.ts'

/** Looks up the names of everybody a page of conversations or messages speaks of, in three queries. */
export async function namesFor(
  db: Db,
  conversations: readonly Conversation[],
  staffIds: readonly (string | null)[] = [],
): Promise<Names> {
  const assigned = conversations.map((conversation) => conversation.assigned_staff_id)
  const wanted = [...new Set([...assigned, ...staffIds])].filter((id) => id !== null)
  const accountIds = [...new Set(conversations.map((conversation) => conversation.account_id))]
  const [accounts, followers, staff] = await Promise.all([
    listAccountNames(db, accountIds),
    followerNames(
      db,
      conversations.map((conversation) => ({
        accountId: conversation.account_id,
        followerId: conversation.conversation_id,
      })),
    ),
    listStaffNames(db, wanted),
  ])
  return { accounts, followers, staff }
}
