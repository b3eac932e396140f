import type { paths } from '#lib/api.gen.ts'

type ListAnswer =
  paths['/api/inbox/conversations']['get']['responses'][200]['content']['application/json']
type LogAnswer =
  paths['/api/inbox/conversations/{accountId}/{conversationId}/messages']['get']['responses'][200]['content']['application/json']
type SearchAnswer =
  paths['/api/inbox/search']['get']['responses'][200]['content']['application/json']
type TemplatesAnswer =
  paths['/api/inbox/templates']['get']['responses'][200]['content']['application/json']

export type Conversation = ListAnswer['conversations'][number]
export type WindowView = Conversation['window']
export type Message = LogAnswer['messages'][number]
export type Hit = SearchAnswer['hits'][number]
export type Template = TemplatesAnswer['templates'][number]

/** What names a conversation, in addresses and in requests. */
export interface ConversationKey {
  accountId: string
  conversationId: string
}
