import { randomInt } from 'node:crypto'
import { parseXml, signatureOf } from '@minqiao/wechat'
import { xmlText } from '../callbacks/answer.ts'
import type { Reply } from '../callbacks/client.ts'
import { outcomeOf } from '../callbacks/push.ts'
import { type PushFields, writePush } from '../callbacks/push-xml.ts'
import { type Fields, isFields, objectsAt, textAt } from '../http/fields.ts'
import { shorten } from '../ledger/ledger.ts'
import { personOf } from '../people/people.ts'
import { nextNumber, type World } from '../world/world.ts'
import { refuseWeibo } from './errors.ts'
import type { WeiboCall, WeiboRoute } from './gate.ts'
import { type WeiboAccount, type WeiboMessage, weiboUidOf } from './model.ts'

const WINDOW_MS = 48 * 3_600_000
const TEXT_CHARACTERS = 300

/** Private messages of the fans' service platform (粉丝服务平台; rules.md §13). */
export const messageRoutes: WeiboRoute[] = [
  { method: 'POST', path: '/2/messages/reply.json', run: reply },
  { method: 'POST', path: '/2/eps/push/set_format.json', run: () => ({ result: true }) },
]

/** What a person does to an account that is pushed to it. */
export type WeiboAct =
  | { type: 'text'; text: string }
  | { type: 'follow' | 'unfollow' | 'subscribe' | 'unsubscribe' }
  | { type: 'click'; key: string }
  | { type: 'mention'; text: string; statusId: string }

/**
 * A person writes to, follows or mentions an account; pushed as WeChat-compatible XML, three tries.
 *
 * `answer` is what the operator's server replied with in the response, delivered to the person.
 */
export async function actOnWeibo(
  world: World,
  personId: string,
  accountUid: string,
  act: WeiboAct,
): Promise<{ outcome: 'answered' | 'failed' | 'no-callback'; answer?: string }> {
  personOf(world, personId)
  const account = accountNamed(world, accountUid)
  const uid = weiboUidOf(personId)
  const key = `${account.uid} ${uid}`
  if (act.type === 'follow') world.state.weibo.fans.set(key, true)
  if (act.type === 'unfollow') world.state.weibo.fans.delete(key)
  openWindow(world, key, act)
  if (act.type === 'text') keep(world, account, personId, false, 'text', { text: act.text })
  if (!account.callbackUrl) return { outcome: 'no-callback' }
  const body = writePush({
    ToUserName: account.uid,
    FromUserName: uid,
    CreateTime: world.clock.seconds(),
    ...fieldsOf(world, act),
  })
  for (let attempt = 1; attempt <= world.settings.callbackTries; attempt++) {
    const reply = await send(world, account, account.callbackUrl, body)
    const answer = reply.kind === 'answer' && reply.status === 200 ? reply.body : undefined
    world.ledger.addCallback({
      at: world.clock.ms(),
      appId: account.uid,
      kind: act.type,
      openid: uid,
      attempt,
      outcome: outcomeOf(reply, true),
      ...(reply.kind === 'answer' && { status: reply.status, answer: String(shorten(reply.body)) }),
      xml: String(shorten(body)),
      tookMs: reply.tookMs,
    })
    if (answer === undefined) continue
    const text = readText(answer)
    if (text !== '') keep(world, account, personId, true, 'text', { text })
    return { outcome: 'answered', ...(text === '' ? {} : { answer: text }) }
  }
  return { outcome: 'failed' }
}

function openWindow(world: World, key: string, act: WeiboAct): void {
  const { windows } = world.state.weibo
  if (act.type === 'unfollow') windows.delete(key)
  else if (act.type !== 'unsubscribe')
    windows.set(key, {
      until: world.clock.ms() + WINDOW_MS,
      left: act.type === 'mention' ? 1 : null,
    })
}

function fieldsOf(world: World, act: WeiboAct): PushFields {
  if (act.type === 'text') {
    const MsgId = 3_000_000_000_000_000n + BigInt(nextNumber(world, 'weiboMsgId'))
    return { MsgType: 'text', Content: act.text, MsgId }
  }
  if (act.type === 'click') return { MsgType: 'event', Event: 'CLICK', EventKey: act.key }
  if (act.type === 'mention')
    return { MsgType: 'mention', Event: 'mention', EventKey: act.statusId, Content: act.text }
  return { MsgType: 'event', Event: act.type, EventKey: '' }
}

function send(world: World, account: WeiboAccount, url: string, body: string): Promise<Reply> {
  const timestamp = String(world.clock.seconds())
  const nonce = String(randomInt(100_000, 2_000_000_000))
  const signature = signatureOf(account.appSecret, timestamp, nonce)
  const query = new URLSearchParams({ signature, timestamp, nonce })
  return world.outbox.send({
    method: 'POST',
    url: `${url}${url.includes('?') ? '&' : '?'}${query}`,
    headers: { 'content-type': 'text/xml' },
    body,
    timeoutMs: world.settings.callbackTimeoutMs,
  })
}

function readText(answer: string): string {
  try {
    return answer.trim().startsWith('<') ? xmlText(parseXml(answer.trim()).Content) : ''
  } catch {
    return ''
  }
}

function reply({ world, account, form }: WeiboCall): Fields {
  const receiver = form.get('receiver_id') ?? refuseWeibo(10016, 'receiver_id')
  const type = form.get('type') ?? refuseWeibo(10016, 'type')
  const data = readData(type, form.get('data') ?? refuseWeibo(10016, 'data'))
  const person = [...world.state.people.keys()].find((id) => weiboUidOf(id) === receiver)
  if (!person) refuseWeibo(20003)
  const window = world.state.weibo.windows.get(`${account.uid} ${receiver}`)
  if (!account.verified || !window || window.until <= world.clock.ms() || window.left === 0)
    refuseWeibo(10014)
  if (window.left !== null) window.left--
  const message = keep(world, account, person, true, type, data)
  return {
    result: true,
    sender_id: BigInt(account.uid),
    receiver_id: BigInt(receiver),
    type,
    data: JSON.stringify(data),
    id: message.id,
  }
}

function readData(type: string, text: string): Fields {
  let data: unknown
  try {
    // Sent URL-encoded once more inside the form.
    data = JSON.parse(text.startsWith('%') ? decodeURIComponent(text) : text)
  } catch {
    refuseWeibo(10017, 'data')
  }
  if (!isFields(data)) refuseWeibo(10017, 'data')
  if (
    type === 'text' &&
    (textAt(data, 'text') === '' || [...textAt(data, 'text')].length > TEXT_CHARACTERS)
  )
    refuseWeibo(10017, 'data')
  if (type === 'articles' && objectsAt(data, 'articles').length === 0) refuseWeibo(10017, 'data')
  return ['text', 'articles', 'position'].includes(type) ? data : refuseWeibo(10017, 'type')
}

function keep(
  world: World,
  account: WeiboAccount,
  personId: string,
  fromAccount: boolean,
  type: string,
  data: unknown,
): WeiboMessage {
  const { weibo } = world.state
  const id = String(nextNumber(world, 'weiboPrivate', 4_000_000_000))
  const at = world.clock.ms()
  const message = { id, accountUid: account.uid, personId, fromAccount, type, data, at }
  weibo.messages.push(message)
  if (weibo.messages.length > 5_000) weibo.messages = weibo.messages.slice(-4_000)
  world.touch()
  return message
}

function accountNamed(world: World, uid: string): WeiboAccount {
  const account = world.state.weibo.accounts.get(uid)
  if (!account) throw new Error(`no Weibo account ${uid}`)
  return account
}
