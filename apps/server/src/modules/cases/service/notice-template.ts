import { type Account, findAccount } from '#modules/accounts/index.ts'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { findNoticeTemplate, saveNoticeTemplate } from '../repo/notice-templates.ts'

export interface NoticeTemplateWords {
  templateId: string
  /** Field of the template to what it says, with `{{number}}`, `{{state}}`, `{{unit}}`, `{{at}}`. */
  fields: Record<string, string>
}

export async function readNoticeTemplate(
  ctx: Ctx,
  accountId: string,
): Promise<NoticeTemplateWords> {
  await requireAccount(ctx, accountId)
  const found = await findNoticeTemplate(ctx.db, accountId)
  return { templateId: found?.template_id ?? '', fields: found?.fields ?? {} }
}

/** Keeps the template of an account; from then on progress is told by it outside the window. */
export async function keepNoticeTemplate(
  ctx: Ctx,
  accountId: string,
  wanted: NoticeTemplateWords,
): Promise<NoticeTemplateWords> {
  const { agencyPath } = await requireAccount(ctx, accountId)
  return ctx.transaction(async (tx) => {
    await saveNoticeTemplate(tx.db, accountId, wanted, tx.now())
    tx.record({
      action: 'case.notice-template-kept',
      subject: { kind: 'account', id: accountId },
      agencyPath,
      details: { accountId, templateId: wanted.templateId },
    })
    return wanted
  })
}

async function requireAccount(ctx: Ctx, accountId: string): Promise<Account> {
  const scope = scopeOf(ctx.actor, 'cases.configure')
  return (await findAccount(ctx.db, accountId, scope)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
}
