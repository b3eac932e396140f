import type { Account } from '#modules/accounts/index.ts'
import type { Tx } from '#platform/context.ts'
import type { ConversationKey } from '../repo/conversations.ts'

/** Writes an act on a conversation into the audit, where its agency's administrators find it. */
export function recordAct(
  tx: Tx,
  account: Pick<Account, 'agencyPath'>,
  key: ConversationKey,
  action: string,
  details: Record<string, unknown> = {},
): void {
  tx.record({
    action,
    subject: { kind: 'conversation', id: key.conversationId },
    agencyPath: account.agencyPath,
    details: { accountId: key.accountId, ...details },
  })
}

/** Tells open consoles that a conversation changed. */
export function publishChange(tx: Tx, key: ConversationKey): void {
  tx.publish({ topic: 'conversation', accountId: key.accountId, ids: [key.conversationId] })
}
