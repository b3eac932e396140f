import {
  ACKNOWLEDGEMENT,
  type CallbackQuery,
  type OpenedCallback,
  openCallback,
  ReplyError,
} from '@minqiao/wechat'
import { uuidv7 } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import { platformReplyOf } from './automatic-reply.ts'
import type { Exchange } from './exchange.ts'
import { writeInboundRow } from './inbound-row.ts'
import type { AutomaticReply, CallbackAccount, DecideReply } from './ports.ts'
import type { Refusals } from './refusals.ts'

export interface TakePushParts {
  refusals: Refusals
  decideReply: DecideReply
  now: () => Date
  log: Log
}

/**
 * Opens a push, decides what is said at once, and writes its row and its answer into the exchange.
 *
 * Answers whether it may be stored; when not, it is refused already.
 */
export type TakePush = (exchange: Exchange, query: CallbackQuery, body: Buffer) => boolean

export function createTakePush({ refusals, decideReply, now, log }: TakePushParts): TakePush {
  function decide(
    account: CallbackAccount,
    { message }: OpenedCallback,
    at: Date,
  ): AutomaticReply | undefined {
    if (account.state !== 'active') return undefined
    try {
      return decideReply(account, message, at)
    } catch (error) {
      // What cannot be answered at once is still stored: a person will answer it.
      log.error({ accountId: account.accountId, err: error }, 'no automatic reply could be decided')
      return undefined
    }
  }

  return (exchange, query, body) => {
    const account = exchange.account
    if (account === undefined) return false
    const at = now()
    try {
      const opened = openCallback(account.config, query, body, at)
      if (opened.message.toUserName !== account.originalId) {
        refusals.refuse(exchange, 'WRONG_RECEIVER')
        return false
      }
      exchange.opened = opened
      // Before the reply takes its own id: a conversation is read in the order of ids.
      exchange.inboundId = uuidv7()
      const reply = writeAnswer(exchange, decide(account, opened, at), at, log)
      exchange.row = writeInboundRow(account.accountId, exchange.inboundId, opened.message, reply)
      return true
    } catch (error) {
      refusals.refuseError(exchange, error)
      return false
    }
  }
}

/**
 * Writes and seals the answer of an exchange; answers the reply that it really says.
 *
 * A reply that the platform would not show is left out: the push counts for more than the answer.
 */
export function writeAnswer(
  exchange: Exchange,
  reply: AutomaticReply | undefined,
  at: Date,
  log: Log,
): AutomaticReply | undefined {
  exchange.answer = ACKNOWLEDGEMENT
  exchange.speaks = false
  const said = reply && platformReplyOf(reply)
  if (said === undefined || exchange.opened === undefined) return reply
  try {
    exchange.answer = exchange.opened.reply(said, at)
    exchange.speaks = true
    return reply
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error
    const { accountId } = exchange.account ?? {}
    log.error({ accountId, fault: error.code, field: error.field }, 'automatic reply left out')
    return undefined
  }
}
