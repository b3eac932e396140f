import { Type } from 'typebox'
import { openWindows, sendFor } from '#modules/inbox/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { findCase } from '../repo/cases.ts'
import { changeDelivery, type Delivery, listKept, lockDelivery } from '../repo/deliveries.ts'
import { wordsAbout } from '../rules/tell.ts'
import { saidOf } from './said.ts'

const dayMs = 86_400_000
/** How long what could not be said is said at the next contact; afterwards it is on the page. */
const saidWithinDays = 60
const batch = 500

/** Says what was kept to those who have written again, one word for all of a case. */
export const tellKept = defineJob({
  name: 'cases.tell-kept',
  schedule: '*/3 * * * *',
  input: Type.Object({}),
  attempts: 3,
  run: async (ctx) => {
    const since = new Date(ctx.now().getTime() - saidWithinDays * dayMs)
    const told = new Set<string>()
    for (let after = ''; ; ) {
      const kept = await listKept(ctx.db, since, after, batch)
      for (const delivery of await withinReach(ctx, kept)) await tellOne(ctx, delivery, told)
      const last = kept.at(-1)
      if (!last || kept.length < batch) return
      after = last.delivery_id
    }
  },
})

/** Those to whom something could be said now: most of them have not written again. */
async function withinReach(ctx: Ctx, kept: readonly Delivery[]): Promise<Delivery[]> {
  const keys = kept.map((one) => ({ accountId: one.account_id, conversationId: one.follower_id }))
  const open = await openWindows(ctx.db, keys, ctx.now())
  return kept.filter((one) => open.has(one.follower_id))
}

async function tellOne(ctx: Ctx, delivery: Delivery, told: Set<string>): Promise<void> {
  const matter = `${delivery.case_id}:${delivery.follower_id}`
  await ctx.transaction(async (tx) => {
    const kept = await lockDelivery(tx.db, delivery)
    if (kept?.state !== 'kept') return
    const messageId = told.has(matter) ? null : await sayKept(tx, kept)
    if (messageId === undefined) return
    told.add(matter)
    // Of several words on one matter the first says all: the page has the rest.
    const changes =
      messageId === null
        ? ({ state: 'delivered', settled_at: tx.now() } as const)
        : ({ state: 'sending', via: 'window', message_id: messageId } as const)
    await changeDelivery(tx.db, kept, changes)
  })
}

/** Undefined while the window is closed. */
async function sayKept(tx: Tx, kept: Delivery): Promise<string | undefined> {
  const { account_id: accountId, case_id: caseId, follower_id: conversationId } = kept
  const found = await findCase(tx.db, { accountId, caseId })
  // The chat is no place for a report: it would say who sent it.
  if (!found || found.confidential) return undefined
  const about = kept.reply_id === null ? 'news' : 'new-answer'
  const text = wordsAbout(about, 'zh', await saidOf(tx, found))
  if (text === undefined) return undefined
  const sendKey = `case-kept:${kept.delivery_id.split(':')[0]}`
  return sendFor(tx, { accountId, conversationId }, { text, sendKey, leave: 1 })
}
