import type { Ctx, Tx } from '#platform/context.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import type { ReplyFinding } from '../rules/case.ts'
import { checkReply } from '../rules/reply-checks.ts'
import { replyTemplate } from '../rules/reply-template.ts'
import { requireAnswerer } from './answerer.ts'
import { openContact } from './contact.ts'
import { saidOf } from './said.ts'

/** What is to be known of a text before it is sent as a reply; nothing is kept. */
export async function checkText(ctx: Ctx, key: CaseKey, text: string): Promise<ReplyFinding[]> {
  const { found } = await requireAnswerer(ctx, key)
  return findingsOf(ctx, found, text)
}

/** The same for a case at hand. Of a confidential one no words of the report are quoted. */
export async function findingsOf(
  at: Pick<Ctx | Tx, 'platform'>,
  found: Case,
  text: string,
): Promise<ReplyFinding[]> {
  const ownPhone = (await openContact(at, found))?.phone ?? ''
  return checkReply(text, { asked: `${found.title}\n${found.text}`, ownPhone })
}

/** A reply to begin with: it knows the number, the title, the unit and who writes. */
export async function draftTemplate(ctx: Ctx, key: CaseKey): Promise<string> {
  const { found } = await requireAnswerer(ctx, key)
  const { number, unit } = await saidOf(ctx, found)
  return replyTemplate({
    number,
    title: found.title,
    unit,
    staff: ctx.actor.kind === 'staff' ? ctx.actor.name : '',
    today: dayFormat.format(ctx.now()),
  })
}

const dayFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
})
