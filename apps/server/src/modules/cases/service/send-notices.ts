import { Type } from 'typebox'
import type { Ctx, Tx } from '#platform/context.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { type Channel, findChannel } from '../repo/channels.ts'
import { listQueued, type Notice, settleNotices } from '../repo/notices.ts'
import { clockWords, stepWords } from '../rules/clock-words.ts'
import { postSigned } from '../webhook/post-signed.ts'

/** Notices in one message. */
const most = 100
/** After so long nobody is reminded any more; the console has them all the same. */
const staleAfterMs = 3 * 86_400_000

/** Sends an agency's waiting notices by the channel it chose. */
export const sendNotices = defineJob({
  name: 'cases.send-notices',
  input: Type.Object({ agencyId: Type.String() }),
  attempts: 10,
  run: (ctx, { agencyId }) => sendWaiting(ctx, agencyId),
})

/** Lets the notices of an agency go after the commit; one sending at a time for each agency. */
export function enqueueSending(tx: Tx, agencyId: string): Promise<void> {
  const name = `cases.send-notices:${agencyId}`
  return tx.enqueue(sendNotices, { agencyId }, { key: name, queue: name })
}

/**
 * Reads what waits, calls, records. A process that dies in between sends again: each notice has an
 * id by which the receiver knows it.
 */
async function sendWaiting(ctx: Ctx, agencyId: string): Promise<void> {
  for (;;) {
    const waiting = await listQueued(ctx.db, agencyId, most)
    if (waiting.length === 0) return
    const oldest = ctx.now().getTime() - staleAfterMs
    const stale = waiting.filter(({ at }) => at.getTime() < oldest)
    const fresh = waiting.filter(({ at }) => at.getTime() >= oldest)
    await settle(ctx, agencyId, stale, 'failed')
    const channel = await findChannel(ctx.db, agencyId)
    const sends = channel?.channel === 'webhook'
    if (sends && fresh.length > 0) await post(ctx, channel, fresh)
    await settle(ctx, agencyId, fresh, sends ? 'sent' : 'console')
  }
}

async function settle(
  ctx: Ctx,
  agencyId: string,
  notices: readonly Notice[],
  delivery: Notice['delivery'],
): Promise<void> {
  if (notices.length === 0) return
  const ids = notices.map(({ notice_id }) => notice_id)
  await ctx.transaction((tx) => settleNotices(tx.db, agencyId, ids, delivery))
}

async function post({ platform, now }: Ctx, channel: Channel, notices: readonly Notice[]) {
  const { agency_id: agencyId, address, secret_sealed: sealed } = channel
  const secret = sealed ? await platform.vault.open('cases.channel', agencyId, sealed) : ''
  const body = JSON.stringify({ agencyId, notices: notices.map(present) })
  await postSigned({
    address,
    secret,
    body,
    at: now(),
    allowLoopback: platform.config.mode !== 'serve',
  })
}

/** Identifiers, terms and a sentence; nothing a citizen said. */
function present(notice: Notice) {
  const due = notice.due_at.toISOString()
  const words = `${stepWords[notice.step].zh}：工单${notice.number}，${clockWords[notice.clock].zh}期限${localTime(notice.due_at)}`
  return {
    noticeId: notice.notice_id,
    number: notice.number,
    clock: notice.clock,
    step: notice.step,
    dueAt: due,
    at: notice.at.toISOString(),
    words,
  }
}

/** As a clock in China shows it: `2026-03-19 17:30`. */
function localTime(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}
