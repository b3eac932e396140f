import { setTimeout as pause } from 'node:timers/promises'
import type { Account, CallbackConfig } from '../accounts/account.ts'
import type { CallbackEntry } from '../ledger/ledger.ts'
import { shorten } from '../ledger/ledger.ts'
import type { CallbackFault } from '../misbehave/rules.ts'
import { deliver } from '../people/chats.ts'
import { followersOf } from '../people/followers.ts'
import { countCallback } from '../statistics/counts.ts'
import { nextNumber, type World } from '../world/world.ts'
import { type PassiveAnswer, readAnswer } from './answer.ts'
import type { Reply } from './client.ts'
import { seal } from './envelope.ts'
import { readPassive } from './passive-reply.ts'
import { type PushFields, writePush } from './push-xml.ts'

/** One thing the platform tells an operator's server. */
export interface Push {
  account: Account
  openid: string
  msgType: string
  /** The event's name, for events. */
  event?: string
  /** Messages carry a MsgId, events do not. */
  numbered: boolean
  /** Everything behind MsgType. */
  fields: PushFields
  /** The person waits for an answer and is told when there is none. */
  awaited: boolean
}

export interface PushResult {
  /** `no-callback`: the account has none configured. */
  outcome: 'answered' | 'bad-answer' | 'failed' | 'no-callback' | 'lost'
  tries: number
  msgId?: string
}

/** The base of MsgIds: 17 digits, more than a double holds exactly, as the platform's are. */
const FIRST_MSG_ID = 24_000_000_000_000_000n

/** What the person reads when the operator's server failed. */
export const FAULT_NOTICE = '该公众号提供的服务出现故障，请稍后再试'

/** Tells the operator's server, three times if need be, and delivers what it answers. */
export async function push(world: World, message: Push): Promise<PushResult> {
  const { account } = message
  world.touch()
  const faults = world.misbehaviour.forCallback(
    [message.msgType, message.event ?? ''],
    account.appId,
  )
  const msgId = message.numbered ? nextMsgId(world, faults) : undefined
  const shown = msgId === undefined ? {} : { msgId: String(msgId) }
  if (faults.some((fault) => fault.kind === 'lose')) return { outcome: 'lost', tries: 0, ...shown }
  const hold = faults.find((fault) => fault.kind === 'reorder')
  if (hold?.kind === 'reorder') await world.queue.hold(account.appId, hold.behind)
  // A copy is the same push: it carries the time of the first.
  const created = world.clock.seconds()
  const result = await deliverPush(world, message, { msgId, created }, faults)
  if (!hold) world.queue.passed(account.appId)
  for (const fault of faults)
    if (fault.kind === 'duplicate')
      for (let copy = 0; copy < (fault.copies ?? 1); copy++)
        await deliverPush(world, message, { msgId, created }, [])
  return { ...result, ...shown }
}

function nextMsgId(world: World, faults: CallbackFault[]): bigint {
  const again = faults.some((fault) => fault.kind === 'same-msgid')
  const last = world.state.counters.get('msgId') ?? 0
  return FIRST_MSG_ID + BigInt(again ? last : nextNumber(world, 'msgId')) * 7_919n
}

async function deliverPush(
  world: World,
  message: Push,
  { msgId, created }: { msgId: bigint | undefined; created: number },
  faults: CallbackFault[],
): Promise<PushResult> {
  const { account } = message
  const callback = account.callback
  if (!callback) return { outcome: 'no-callback', tries: 0 }
  const fields: PushFields = {
    ToUserName: account.username,
    FromUserName: message.openid,
    CreateTime: created,
    MsgType: message.msgType,
    ...(message.event ? { Event: message.event } : {}),
    ...message.fields,
    ...(msgId === undefined ? {} : { MsgId: msgId }),
  }
  for (const fault of faults) if (fault.kind === 'delay') await pause(fault.ms)
  const tries = world.settings.callbackTries
  for (let attempt = 1; attempt <= tries; attempt++) {
    const reply = await tryOnce(world, message, callback, fields, faults)
    const answer = reply.kind === 'answer' && reply.status === 200 ? reply : undefined
    const read = answer ? readAnswer(account, callback, answer.body) : undefined
    const good = read ? accept(world, message, read) : false
    note(world, message, fields, attempt, reply, good)
    if (read) return { outcome: good ? 'answered' : 'bad-answer', tries: attempt }
    if (attempt < tries && reply.kind !== 'timeout') await pause(world.settings.retryPauseMs)
  }
  tellOfFault(world, message)
  return { outcome: 'failed', tries }
}

function tryOnce(
  world: World,
  message: Push,
  callback: CallbackConfig,
  fields: PushFields,
  faults: CallbackFault[],
): Promise<Reply> {
  const badSignature = faults.some((fault) => fault.kind === 'bad-signature')
  const sealed = seal(message.account, callback, {
    openid: message.openid,
    fields,
    seconds: world.clock.seconds(),
    badSignature,
  })
  const cut = faults.some((fault) => fault.kind === 'truncate')
  const body = cut ? sealed.body.slice(0, sealed.body.length >> 1) : sealed.body
  return world.outbox.send({
    method: 'POST',
    url: sealed.url,
    headers: { 'content-type': 'text/xml', 'content-length': String(Buffer.byteLength(body)) },
    body,
    timeoutMs: world.settings.callbackTimeoutMs,
  })
}

/** Delivers what was answered; false when the platform would not take it. */
function accept(world: World, message: Push, answer: PassiveAnswer): boolean {
  if (answer.kind === 'nothing') return true
  const follower = followersOf(world, message.account.appId).get(message.openid)
  if (!follower || !world.state.people.has(follower.personId)) return true
  const isMessage = message.msgType !== 'event'
  const passive =
    answer.kind === 'reply'
      ? readPassive(world, message.account, follower, answer.fields, isMessage)
      : answer
  if (passive.kind === 'message')
    deliver(world, message.account, follower.personId, 'passive', passive.body)
  if (passive.kind !== 'bad') return true
  tellOfFault(world, message)
  return false
}

function tellOfFault(world: World, message: Push): void {
  const follower = followersOf(world, message.account.appId).get(message.openid)
  if (!message.awaited || !follower) return
  const body = { type: 'system', text: FAULT_NOTICE } as const
  deliver(world, message.account, follower.personId, 'fault-notice', body)
}

function note(
  world: World,
  message: Push,
  fields: PushFields,
  attempt: number,
  reply: Reply,
  good: boolean,
): void {
  const entry: CallbackEntry = {
    at: world.clock.ms(),
    appId: message.account.appId,
    kind: message.event ?? message.msgType,
    openid: message.openid,
    attempt,
    outcome: outcomeOf(reply, good),
    xml: String(shorten(writePush(fields))),
    tookMs: reply.tookMs,
  }
  if (fields.MsgId !== undefined) entry.msgId = String(fields.MsgId)
  if (reply.kind === 'answer') {
    entry.status = reply.status
    entry.answer = String(shorten(reply.body))
  }
  world.ledger.addCallback(entry)
  countCallback(world, entry.appId, entry.tookMs, entry.outcome !== 'answered')
}

/** What the ledger says of a try. `good`: the platform takes what was answered. */
export function outcomeOf(reply: Reply, good: boolean): CallbackEntry['outcome'] {
  if (reply.kind !== 'answer') return reply.kind
  if (reply.status !== 200) return 'status'
  return good ? 'answered' : 'bad-answer'
}
