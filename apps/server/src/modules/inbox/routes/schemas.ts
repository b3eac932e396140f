import { Type } from 'typebox'

export const Id = Type.String({ minLength: 1, maxLength: 64 })
export const ConversationParams = Type.Object({ accountId: Id, conversationId: Id })
export const MessageParams = Type.Object({ accountId: Id, conversationId: Id, messageId: Id })
/** For bodies: what they do not know is refused, not ignored. */
export const closed = { additionalProperties: false }
export const tags = ['inbox']
