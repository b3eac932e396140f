import type { ConversationKey } from '../model/types.ts'
import type { ListAsked } from '../model/views.ts'

/** Names under which answers are kept in memory. */
export const queryKeys = {
  lists: ['inbox', 'list'] as const,
  list: ({ view, accountId }: ListAsked) => ['inbox', 'list', view, accountId ?? ''] as const,
  counts: ['inbox', 'counts'] as const,
  conversation: ({ accountId, conversationId }: ConversationKey) =>
    ['inbox', 'conversation', accountId, conversationId] as const,
  /** `at`: the message one jumped to; '' for the newest. */
  log: ({ accountId, conversationId }: ConversationKey, at: string) =>
    ['inbox', 'log', accountId, conversationId, at] as const,
  search: (words: string, accountId: string) => ['inbox', 'search', accountId, words] as const,
  assignees: ({ accountId, conversationId }: ConversationKey) =>
    ['inbox', 'assignees', accountId, conversationId] as const,
  templates: ({ accountId, conversationId }: ConversationKey) =>
    ['inbox', 'templates', accountId, conversationId] as const,
}
