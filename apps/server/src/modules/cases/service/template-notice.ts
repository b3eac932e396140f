import { type Client, OutcomeUnknownError, PlatformError, template } from '@minqiao/wechat'
import { Type } from 'typebox'
import { clientOf, noteCapability } from '#modules/accounts/index.ts'
import { findFollower } from '#modules/citizens/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { Failure } from '#platform/errors.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { findCase } from '../repo/cases.ts'
import { changeDelivery, type Delivery, lockDelivery } from '../repo/deliveries.ts'
import { findNoticeTemplate } from '../repo/notice-templates.ts'
import { caseStates } from '../rules/case.ts'
import { saidOf } from './said.ts'

const Input = Type.Object({
  accountId: Type.String(),
  caseId: Type.String(),
  deliveryId: Type.String(),
})

/** Brings one word of a case to a citizen by the account's notice template: claim, call, record. */
export const sendTemplateNotice = defineJob({
  name: 'cases.send-template-notice',
  input: Input,
  attempts: 6,
  run: (ctx, input) => send(ctx, input),
})

interface NoticeKey {
  accountId: string
  caseId: string
  deliveryId: string
}

export function enqueueNotice(tx: Tx, key: NoticeKey): Promise<void> {
  return tx.enqueue(sendTemplateNotice, key, {
    key: `cases.send-template-notice:${key.deliveryId}`,
  })
}

async function send(ctx: Ctx, key: NoticeKey): Promise<void> {
  const claimed = await claim(ctx, key)
  if (claimed === undefined) return
  const notice = await compose(ctx, claimed)
  const end = notice === undefined ? 'kept' : await attempt(ctx, notice, key.accountId)
  await ctx.transaction(async (tx) => {
    const via = end === 'kept' ? 'page' : 'template'
    await changeDelivery(tx.db, claimed, { state: end, via, settled_at: tx.now() })
  })
}

/** Notes that it leaves now; a second run after a crash finds it noted, and does not repeat it. */
function claim(ctx: Ctx, { accountId, caseId, deliveryId }: NoticeKey) {
  return ctx.transaction(async (tx): Promise<Delivery | undefined> => {
    const key = { account_id: accountId, case_id: caseId, delivery_id: deliveryId }
    const found = await lockDelivery(tx.db, key)
    if (found?.state !== 'sending' || found.via !== 'template') return undefined
    await changeDelivery(tx.db, found, { state: 'unknown' })
    return found
  })
}

async function compose(
  ctx: Ctx,
  { account_id: accountId, case_id: caseId, follower_id, delivery_id }: Delivery,
): Promise<template.TemplateMessage | undefined> {
  const found = await findCase(ctx.db, { accountId, caseId })
  const follower = await findFollower(ctx.db, accountId, follower_id)
  const wanted = await findNoticeTemplate(ctx.db, accountId)
  if (!found || found.confidential || !follower || !wanted) return undefined
  const said = await saidOf(ctx, found)
  const values = { ...said, state: caseStates[found.state].zh, at: dayFormat.format(ctx.now()) }
  return {
    touser: follower.openId,
    template_id: wanted.template_id,
    url: said.link,
    client_msg_id: delivery_id.replace(/[^\w]/g, '').slice(0, 32),
    data: Object.fromEntries(
      Object.entries(wanted.fields).map(([field, text]) => [field, { value: fill(text, values) }]),
    ),
  }
}

/** Most fields of a template hold twenty characters. Source: rules.md §12.4. */
const fieldAtMost = 20

function fill(text: string, values: Record<string, string>): string {
  const whole = text.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => values[name] ?? '')
  return [...whole].slice(0, fieldAtMost).join('')
}

async function attempt(
  ctx: Ctx,
  notice: template.TemplateMessage,
  accountId: string,
): Promise<Delivery['state']> {
  try {
    const client: Client = await clientOf(ctx.platform, accountId)
    await template.send(client, notice)
    return 'delivered'
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return 'unknown'
    if (error instanceof PlatformError) await noteCapability(ctx, accountId, 'template', error)
    else if (!(error instanceof Failure))
      ctx.log.warn({ err: error, accountId }, 'a notice of a case could not be sent')
    return 'kept'
  }
}

const dayFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
})
