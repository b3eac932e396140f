import { NetworkError, OutcomeUnknownError } from '../errors/call-errors.ts'
import { PlatformError } from '../errors/platform-error.ts'
import type { ApiCall } from './api-call.ts'
import type { Answer } from './exchange.ts'
import type { TokenKeeper } from './token-keeper.ts'
import { TransportError } from './transport.ts'

export interface Settling {
  tokens: TokenKeeper
  /** Sends the call once, with the given access token if any. */
  once: (call: ApiCall, token: string | undefined, attempt: number) => Promise<Answer>
  sleep: (ms: number) => Promise<unknown>
}

/** Pauses before the second and third try, in milliseconds. */
const PAUSES = [500, 2000] as const

/** The platform refused before it did anything: a new token, and the same call again. */
const STALE_TOKEN: ReadonlySet<number> = new Set([40001, 40014, 41001, 42001])

/** Too many calls this minute: refused for certain, unlike the other codes of class `retry`. */
const TOO_FREQUENT = 45011

/**
 * Sends a call until it has an answer that counts, within bounds.
 *
 * A stale token is replaced once. A busy platform or a lost connection leads to two more tries. What
 * is not idempotent is tried again only when it certainly had no effect.
 */
export async function settleCall(
  call: ApiCall,
  { tokens, once, sleep }: Settling,
): Promise<Answer> {
  let token = (call.credential ?? 'token') === 'token' ? await tokens.get() : undefined
  let renewed = false
  for (let attempt = 1; ; attempt++) {
    const pause = PAUSES[attempt - 1]
    try {
      const answer = await once(call, token, attempt)
      const { errcode } = answer
      if (errcode === 0 || call.accept?.includes(errcode)) return answer
      if (token !== undefined && !renewed && STALE_TOKEN.has(errcode)) {
        renewed = true
        token = await tokens.renew(token)
        continue
      }
      throwUnlessPassing(call, new PlatformError(call.api, errcode, answer.json ?? {}), pause)
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      if (error.failure === 'lost' && !call.idempotent)
        throw new OutcomeUnknownError(call.api, error.cause)
      if (pause === undefined) throw new NetworkError(call.api, error.failure, error.cause)
    }
    await sleep(pause ?? 0)
  }
}

/** Returns when the call may be tried again. */
function throwUnlessPassing(call: ApiCall, error: PlatformError, pause: number | undefined): void {
  if (error.class !== 'retry') throw error
  if (error.errcode !== TOO_FREQUENT && !call.idempotent)
    throw new OutcomeUnknownError(call.api, error)
  if (pause === undefined) throw error
}
