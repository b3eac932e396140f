import {
  BadAnswerError,
  custom,
  NetworkError,
  OutcomeUnknownError,
  PlatformError,
} from '@minqiao/wechat'
import { clientOf } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { isConnectionError } from '#platform/db/index.ts'
import { Failure } from '#platform/errors.ts'
import type { Message } from '../repo/messages.ts'
import { outcomeOf, type SendOutcome } from '../rules/index.ts'
import { prepare } from './transmit.ts'

export interface Attempt {
  outcome: SendOutcome
  /** What went wrong; with every outcome but `sent`. */
  error?: unknown
}

/** Tries once to bring a claimed message to the citizen. Never throws for what the platform does. */
export async function attempt(ctx: Ctx, message: Message, openId: string): Promise<Attempt> {
  try {
    const client = await clientOf(ctx.platform, message.account_id)
    await custom.send(client, openId, await prepare(ctx, client, message))
    return { outcome: { kind: 'sent' } }
  } catch (error) {
    const outcome = readError(error)
    if (outcome.kind === 'refused' && !(error instanceof PlatformError || error instanceof Failure))
      ctx.log.error({ err: error, messageId: message.message_id }, 'a message could not be sent')
    return { outcome, error }
  }
}

function readError(error: unknown): SendOutcome {
  if (error instanceof OutcomeUnknownError) return { kind: 'unknown' }
  if (error instanceof PlatformError) return outcomeOf(error)
  // No connection, no token, another server in between: it has not left, or nothing took it.
  if (error instanceof NetworkError || error instanceof BadAnswerError) return { kind: 'not-now' }
  if (isConnectionError(error)) return { kind: 'not-now' }
  // A paused account, a file that is gone, a fault of ours: by itself it would never go.
  return { kind: 'refused' }
}
