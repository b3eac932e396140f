import { followerNames } from '#modules/citizens/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import { fillPlaceholders, type Placeholder } from '../rules/index.ts'
import { requireConversation } from './load.ts'

/** What fills in templates for one conversation: its citizen, its account, the writer, today. */
export async function templateFiller(
  ctx: Ctx,
  key: ConversationKey,
): Promise<(text: string) => string> {
  const { account } = await requireConversation(ctx, 'inbox.answer', key)
  const follower = { accountId: key.accountId, followerId: key.conversationId }
  const names = await followerNames(ctx.db, [follower])
  const values: Record<Placeholder, string> = {
    name: names.get(key.conversationId) ?? '',
    account: account.name,
    staff: ctx.actor.kind === 'staff' ? ctx.actor.name : '',
    today: dateFormat.format(ctx.now()),
  }
  return (text) => fillPlaceholders(text, values)
}

const dateFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})
