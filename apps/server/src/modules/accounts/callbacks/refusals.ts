import { CallbackError } from '@minqiao/wechat'
import type { Log } from '#platform/log/index.ts'
import { type Exchange, refuse } from './exchange.ts'
import { refusedPushes } from './measures.ts'

/** Refusals that this path adds to those of `@minqiao/wechat`: status and words. */
const REFUSALS = {
  UNKNOWN_ACCOUNT: [404, 'no account has this callback address'],
  ACCOUNT_CLOSED: [410, 'the account is closed'],
  METHOD_NOT_ALLOWED: [405, 'only GET and POST'],
  UNSUPPORTED_TYPE: [415, 'the body must be text/xml or application/xml'],
  BODY_TOO_LARGE: [413, 'the body is too large'],
  BODY_TOO_SLOW: [408, 'the body took too long'],
  MALFORMED_QUERY: [400, 'the query is malformed'],
  WRONG_RECEIVER: [403, 'the message is for another account'],
  TOO_MANY_REQUESTS: [503, 'too many requests at once, try again'],
  STOPPING: [503, 'the server is stopping, try again'],
  UNAVAILABLE: [503, 'not stored, try again'],
  UNEXPECTED: [500, 'something went wrong'],
} as const

export type RefusalCode = keyof typeof REFUSALS

/** Says no: one short line to the sender, one count, one log line; never content. */
export type Refuse = (exchange: Exchange, code: RefusalCode) => void

export interface Refusals {
  refuse: Refuse
  /** Refuses as a thrown `CallbackError` says; any other error is a fault of ours. */
  refuseError: (exchange: Exchange, error: unknown) => void
  /** The sender went away before the body was whole: there is nobody to answer. */
  noteCut: (exchange: Exchange) => void
}

export function createRefusals(log: Log): Refusals {
  function note(exchange: Exchange, code: string, status: number): void {
    refusedPushes.inc({ code })
    const line = { accountId: exchange.account?.accountId, status, refusal: code }
    // What is told to come again is logged where the cause is known: once for all of a batch.
    if (status === 503) log.debug(line, 'callback refused')
    else if (status >= 500) log.error(line, 'callback refused')
    else log.warn(line, 'callback refused')
  }

  return {
    refuse(exchange, code) {
      const [status, words] = REFUSALS[code]
      note(exchange, code, status)
      refuse(exchange, status, words, status === 405 ? { allow: 'GET, POST' } : undefined)
    },
    refuseError(exchange, error) {
      if (error instanceof CallbackError) {
        note(exchange, error.code, error.status)
        refuse(exchange, error.status, error.message)
        return
      }
      log.error({ accountId: exchange.account?.accountId, err: error }, 'a push could not be taken')
      note(exchange, 'UNEXPECTED', 500)
      refuse(exchange, ...REFUSALS.UNEXPECTED)
    },
    noteCut(exchange) {
      note(exchange, 'BODY_CUT_OFF', 499)
    },
  }
}
