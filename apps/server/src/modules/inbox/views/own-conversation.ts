import { type Static, Type } from 'typebox'
import { AccountCardView } from '#modules/citizens/index.ts'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import type { InboxTables, MessageBody } from '../tables.ts'

/** A message as the person of the conversation may see it. */
export interface OwnMessage {
  messageId: string
  direction: 'in' | 'out'
  kind: string
  text: string
  body: MessageBody
  at: Date
  via: 'callback' | 'custom' | null
}

/** What has reached the person, or probably has: an answer that failed is none. */
const arrived = ['sent', 'unknown'] as const

/** Newest first: what the person wrote and what they were answered; never notes, never what failed. */
export async function listOwnMessages(
  db: Db,
  key: ConversationKey,
  page: { before?: string; limit: number },
): Promise<OwnMessage[]> {
  let query = visible(db, key)
    .select(['message_id as messageId', 'kind', 'text', 'body', 'at', 'via'])
    .select((eb) => eb.ref('direction').$castTo<'in' | 'out'>().as('direction'))
    .orderBy('message_id', 'desc')
    .limit(page.limit)
  if (page.before !== undefined) query = query.where('message_id', '<', page.before)
  return query.execute()
}

/** When a person of the office last answered; undefined when nobody has. */
export async function findLastAnswer(db: Db, key: ConversationKey): Promise<Date | undefined> {
  const found = await visible(db, key)
    .select('at')
    .where('direction', '=', 'out')
    .where('via', '=', 'custom')
    .orderBy('message_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.at
}

/** One message of the conversation that its person may see. */
export async function findOwnMessage(
  db: Db,
  key: ConversationKey,
  messageId: string,
): Promise<{ kind: string; body: MessageBody } | undefined> {
  return visible(db, key)
    .select(['kind', 'body'])
    .where('message_id', '=', messageId)
    .executeTakeFirst()
}

function visible(db: Db, key: ConversationKey) {
  return tablesOf<InboxTables>(db)
    .selectFrom('messages')
    .where('account_id', '=', key.accountId)
    .where('conversation_id', '=', key.conversationId)
    .where((eb) =>
      eb.or([
        eb('direction', '=', 'in'),
        eb.and([eb('direction', '=', 'out'), eb('state', 'in', arrived)]),
      ]),
    )
}

const OwnMessageView = Type.Object({
  messageId: Type.String(),
  from: Type.Union([Type.Literal('me'), Type.Literal('office')]),
  automatic: Type.Boolean({ description: '自动答复' }),
  kind: Type.String(),
  text: Type.String(),
  at: Type.String(),
  picture: Type.Boolean({ description: '是否有可以打开的图片' }),
  titles: Type.Array(Type.String(), { description: '图文的标题' }),
})

const MaybeTime = Type.Union([Type.String(), Type.Null()])

export const OwnConversationView = Type.Object({
  number: Type.String({ description: '这是谁的；页面借此发现已换人' }),
  account: AccountCardView,
  now: Type.String(),
  mark: Type.String({ description: '内容的指纹；原样传回，没有变化时 messages 为空' }),
  waitingSince: MaybeTime,
  answeredAt: MaybeTime,
  canAnswer: Type.Boolean({ description: '微信此刻是否还允许公众号回复' }),
  messages: Type.Union([Type.Array(OwnMessageView), Type.Null()]),
  earlier: Type.Boolean({ description: '是否还有更早的留言' }),
})

export function presentOwnMessage(message: OwnMessage): Static<typeof OwnMessageView> {
  const { messageId, direction, kind, text, body, at, via } = message
  return {
    messageId,
    from: direction === 'in' ? 'me' : 'office',
    automatic: via === 'callback',
    kind,
    text,
    at: at.toISOString(),
    picture: kind === 'image' && body.fileId !== undefined,
    titles: titlesOf(body),
  }
}

function titlesOf(body: MessageBody): string[] {
  const articles: unknown[] = Array.isArray(body.articles) ? body.articles : []
  return articles.flatMap((article) =>
    typeof article === 'object' && article !== null && 'title' in article
      ? [String(article.title)]
      : [],
  )
}
