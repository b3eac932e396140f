/**
 * Every event of the product with its payload: identifiers and facts, never content.
 *
 * Modules add theirs by declaration beside their name here, so that a listener's payload is typed
 * and a house test can tell a listener without an emitter.
 */
export interface Events {
  'staff.role-granted': { staffId: string; role: string; agencyId: string }
  'staff.role-revoked': { staffId: string; role: string; agencyId: string }
  'staff.disabled': { staffId: string }
  /** A subtree changed its place: paths that began with `from` now begin with `to`. */
  'agency.moved': { agencyId: string; from: string; to: string }
  'account.created': { accountId: string }
  'account.changed': { accountId: string }
  'account.event-received': { accountId: string; inboundId: string; type: string }
  'account.token-failed': { accountId: string; errcode: number }
  'citizen.erased': { accountId: string; followerId: string }
  'conversation.assigned': { accountId: string; conversationId: string; staffId: string | null }
  'message.sent': { accountId: string; conversationId: string; messageId: string }
  'message.failed': { accountId: string; conversationId: string; messageId: string }
  'case.created': { accountId: string; caseId: string }
  /** A masked question and answer is shown to everybody: a proposal for the knowledge too. */
  'case.published': { accountId: string; caseId: string }
  /** A case took a way of its life; `way` is one of the table in the module's rules. */
  'case.moved': { accountId: string; caseId: string; way: string; from: string; to: string }
}

export type EventName = keyof Events
