import { defineListener } from '#platform/events/index.ts'
import { findCase } from './repo/cases.ts'
import { settleDelivery } from './repo/deliveries.ts'
import { pushedStep } from './rules/progress.ts'
import { tellAskers } from './service/delivery.ts'

/** The number and the page, as soon as a case stands. */
const tellTakenIn = defineListener(
  'case.created',
  'cases.tell-taken-in',
  async (ctx, key, eventId) => {
    await ctx.transaction(async (tx) => {
      const found = await findCase(tx.db, key)
      if (found) await tellAskers(tx, found, 'taken-in', eventId)
    })
  },
)

/** Progress comes to the citizen by itself. */
const tellProgress = defineListener(
  'case.moved',
  'cases.tell-progress',
  async (ctx, { way, ...key }, eventId) => {
    const step = pushedStep(way)
    if (step === undefined) return
    await ctx.transaction(async (tx) => {
      const found = await findCase(tx.db, key)
      if (found) await tellAskers(tx, found, step, eventId)
    })
  },
)

const noteDelivered = defineListener(
  'message.sent',
  'cases.note-delivered',
  async (ctx, { accountId, messageId }) => {
    await ctx.transaction(async (tx) => {
      await settleDelivery(tx.db, accountId, messageId, {
        state: 'delivered',
        settled_at: tx.now(),
      })
    })
  },
)

/** What did not arrive stays on the page, and is said at the next contact. */
const keepUndelivered = defineListener(
  'message.failed',
  'cases.keep-undelivered',
  async (ctx, { accountId, messageId }) => {
    await ctx.transaction(async (tx) => {
      await settleDelivery(tx.db, accountId, messageId, {
        state: 'kept',
        via: 'page',
        message_id: null,
      })
    })
  },
)

export const deliveryListeners = [tellTakenIn, tellProgress, noteDelivered, keepUndelivered]
