import type { FastPath } from '#platform/http/index.ts'
import type { Log } from '#platform/log/index.ts'
import { faultOf, isRowFault } from './callback-store.ts'
import { acknowledge, type Exchange } from './exchange.ts'
import { createFastPath, queryOf } from './fast-path.ts'
import { createGroupCommit } from './group-commit.ts'
import { CALLBACK_LIMITS, type CallbackLimits, type CallbackTime, realTime } from './limits.ts'
import { measuredStore, settledPushes } from './measures.ts'
import type { Outcome, StoreRows } from './pending-row.ts'
import type { DecideReply, FindCallbackAccount } from './ports.ts'
import { createBodyReader } from './read-body.ts'
import { createRefusals } from './refusals.ts'
import { createTakePush, writeAnswer } from './take-push.ts'

export interface CallbackPorts {
  findAccount: FindCallbackAccount
  decideReply: DecideReply
}

/** What the path stands on. */
export interface CallbackGround {
  config: { callbackLimit: number }
  log: Log
  now: () => Date
  store: StoreRows
  time?: CallbackTime
  limits?: CallbackLimits
}

export interface Callbacks {
  fastPath: FastPath
  /** Whether pushes can be taken now. */
  check(): boolean
  /** Takes no more, stores and answers what is under way. */
  stop(): Promise<void>
}

const SWEEP_MS = 250

/** Builds the way in for the platform's pushes: verified, stored once, and only then acknowledged. */
export function createCallbackPath(ground: CallbackGround, ports: CallbackPorts): Callbacks {
  const { log, now, store, limits = CALLBACK_LIMITS } = ground
  const { ticks, every } = ground.time ?? realTime
  const bodyBytes = ground.config.callbackLimit
  const refusals = createRefusals(log)
  const take = createTakePush({ refusals, decideReply: ports.decideReply, now, log })
  let isStopping = false

  const commits = createGroupCommit<Exchange>({
    limits: { ...limits, within: limits.answerWithin },
    store: measuredStore(store),
    isRowFault,
    settle,
    failed: (error, rows) => log.error({ ...faultOf(error), rows }, 'pushes could not be stored'),
  })
  const bodies = createBodyReader(
    { bytes: bodyBytes, within: limits.bodyWithin, atOnce: limits.bodies },
    { whole: takeBody, fault: refusals.refuse, cut: refusals.noteCut },
  )
  const stopSweeping = every(SWEEP_MS, () => {
    const time = ticks()
    bodies.sweep(time)
    commits.sweep(time)
  })

  function takeBody(exchange: Exchange, body: Buffer): void {
    const query = queryOf(exchange.request)
    if (query === undefined) refusals.refuse(exchange, 'MALFORMED_QUERY')
    else if (take(exchange, query, body) && !commits.add(exchange))
      refusals.refuse(exchange, 'TOO_MANY_REQUESTS')
  }

  function settle(exchange: Exchange, outcome: Outcome): void {
    settledPushes.inc({ outcome: outcome.kind })
    if (outcome.kind === 'duplicate') writeAnswer(exchange, outcome.reply, now(), log)
    if (outcome.kind === 'stored' || outcome.kind === 'duplicate') acknowledge(exchange)
    else refusals.refuse(exchange, outcome.kind === 'rejected' ? 'UNEXPECTED' : 'UNAVAILABLE')
  }

  return {
    fastPath: createFastPath({
      findAccount: ports.findAccount,
      bodies,
      refusals,
      bodyBytes,
      ticks,
      isStopping: () => isStopping,
      log,
    }),
    check: () => !isStopping && commits.waiting < limits.queue,
    async stop() {
      isStopping = true
      await bodies.drain()
      await commits.drain()
      stopSweeping()
    },
  }
}
