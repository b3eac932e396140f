import type { PhoneSend } from '../../../src/contract.ts'
import type { Session } from './session.ts'
import { type Pending, putPending, settlePending } from './threads.ts'

let lastId = 0

/**
 * Sends a message to an account; its bubble shows at once and stays, marked, when sending fails.
 *
 * Never rejects.
 */
export async function sendMessage(session: Session, appId: string, send: PhoneSend): Promise<void> {
  lastId += 1
  const at = session.now().getTime()
  await deliver(session, appId, { id: `pending-${lastId}`, at, send, state: 'sending' })
}

/** Sends a message again whose sending failed. Never rejects. */
export async function retryMessage(
  session: Session,
  appId: string,
  failed: Pending,
): Promise<void> {
  const at = session.now().getTime()
  await deliver(session, appId, { ...failed, at, state: 'sending' })
}

async function deliver(session: Session, appId: string, pending: Pending): Promise<void> {
  session.updateThread(appId, (thread) => putPending(thread, pending))
  const answer = await session.attempt(session.api.send(appId, pending.send))
  session.updateThread(appId, (thread) =>
    answer
      ? settlePending(thread, pending.id, answer.message)
      : putPending(thread, { ...pending, state: 'failed' }),
  )
}
