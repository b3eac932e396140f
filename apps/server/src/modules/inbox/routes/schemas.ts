import { Type } from 'typebox'

export const Id = Type.String({ minLength: 1, maxLength: 64 })
export const ConversationParams = Type.Object({ accountId: Id, conversationId: Id })
export const MessageParams = Type.Object({ accountId: Id, conversationId: Id, messageId: Id })
export const tags = ['inbox']
