import { getAccount } from '#modules/accounts/index.ts'
import { type ChosenMessage, readChosen } from '#modules/inbox/index.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case } from '../repo/cases.ts'
import type { Urgency } from '../rules/case.ts'
import { requireRegion } from './classify.ts'
import { takeIn } from './intake.ts'

/** What staff write down of somebody who telephones, comes to the counter, or wrote to the account. */
export interface Registration {
  accountId: string
  source: 'conversation' | 'telephone' | 'counter'
  /** Given by the form: sent twice, it is one case. */
  key: string
  conversationId?: string
  messageIds?: readonly string[]
  title?: string
  text?: string
  kindCode?: string
  urgency?: Urgency
  regionCode?: string
  place?: string
  latitude?: number
  longitude?: number
  contactName?: string
  contactPhone?: string
  confidential?: boolean
  mayPublish?: boolean
}

/**
 * Makes a case of what a citizen told staff, or of chosen messages: their words become its text,
 * their pictures are attached, a place among them is its place. Emits `case.created`.
 *
 * ACCOUNT_NOT_FOUND, CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND, CASE_TEXT_MISSING,
 * CASE_CONTACT_INVALID, CASE_KIND_UNKNOWN, REGION_NOT_FOUND.
 */
export async function registerCase(ctx: Ctx, asked: Registration): Promise<Case> {
  await getAccount(ctx, asked.accountId, 'cases.intake')
  const messages = await chosenFor(ctx, asked)
  const words = [asked.text?.trim() ?? '', ...messages.map(({ text }) => text.trim())]
  const spot = messages.find(({ kind, latitude }) => kind === 'location' && latitude !== undefined)
  return ctx.transaction(async (tx) => {
    if (asked.regionCode !== undefined) await requireRegion(tx, asked.regionCode)
    return takeIn(tx, {
      key: `${tx.actor.id} ${asked.key}`,
      accountId: asked.accountId,
      source: asked.source,
      followerId: asked.source === 'conversation' ? (asked.conversationId ?? null) : null,
      title: asked.title ?? '',
      text: words.filter((part) => part !== '').join('\n'),
      kindCode: asked.kindCode ?? null,
      ...(asked.urgency && { urgency: asked.urgency }),
      regionCode: asked.regionCode ?? null,
      place: asked.place?.trim() || (spot?.label ?? ''),
      latitude: asked.latitude ?? spot?.latitude ?? null,
      longitude: asked.longitude ?? spot?.longitude ?? null,
      contact: asked.contactPhone ?? null,
      ...(asked.contactName !== undefined && { contactName: asked.contactName }),
      confidential: asked.confidential ?? false,
      mayPublish: asked.mayPublish ?? false,
      messageIds: messages.map(({ messageId }) => messageId),
    })
  })
}

async function chosenFor(
  ctx: Ctx,
  { accountId, source, conversationId, messageIds = [] }: Registration,
): Promise<ChosenMessage[]> {
  if (source !== 'conversation') return []
  if (conversationId === undefined)
    return fail('INPUT_INVALID', { fields: [{ where: 'body/conversationId' }] })
  return readChosen(ctx, { accountId, conversationId }, messageIds)
}
