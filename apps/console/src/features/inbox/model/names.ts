import type { Say } from '#lib/words.ts'
import type { inboxWords } from '../words.ts'
import type { Conversation } from './types.ts'

export type InboxSay = Say<keyof (typeof inboxWords)['zh']>

/** What to call somebody whose name the platform no longer tells: the end of our own number. */
export function nameOf(
  conversation: Pick<Conversation, 'name' | 'conversationId'>,
  say: InboxSay,
): string {
  if (conversation.name.trim() !== '') return conversation.name
  return say('somebody', { tail: conversation.conversationId.slice(-4).toUpperCase() })
}
