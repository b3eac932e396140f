import { randomUUID } from 'node:crypto'
import { writeJson } from '../http/exchange.ts'
import { followersOf, openidOf } from '../people/followers.ts'
import { grantReplies } from '../people/grants.ts'
import { nextNumber, type World } from '../world/world.ts'
import { payTime, presentTrade, type Trade } from './model.ts'
import { sealResource, signHeaders } from './signing.ts'

/** Seconds until each further try of a notice that was not taken, as the platform spaces them. */
const RETRY_SECONDS = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600,
]

/** A person pays what was prepared. Throws, in the person's words, when it cannot be paid. */
export function pay(world: World, personId: string, prepayId: string): Trade {
  const trade = world.state.pay.trades.get(prepayId.replace(/^prepay_id=/, ''))
  if (!trade) throw new Error('订单不存在')
  if (trade.openid !== openidOf(trade.appId, personId)) throw new Error('下单账号与支付账号不一致')
  if (trade.state === 'SUCCESS') throw new Error('订单已支付，请勿重复支付')
  if (trade.state !== 'NOTPAY' || trade.expiresAt <= world.clock.ms()) throw new Error('订单已关闭')
  trade.state = 'SUCCESS'
  trade.paidAt = world.clock.ms()
  trade.transactionId = `42000${nextNumber(world, 'transaction', 10_000_000_000_000)}`.padEnd(
    28,
    '0',
  )
  const account = world.state.accounts.get(trade.appId)
  const follower = followersOf(world, trade.appId).get(trade.openid)
  if (account?.kind === 'service' && follower) grantReplies(follower, 'payment', trade.paidAt)
  world.touch()
  world.track(notify(world, trade.prepayId, 0))
  return trade
}

/** Tells the merchant of a payment; tries again later until HTTP 200 or 204 is answered. */
export async function notify(world: World, prepayId: string, attempt: number): Promise<void> {
  const trade = world.state.pay.trades.get(prepayId)
  const merchant = trade && world.state.pay.merchants.get(trade.mchId)
  if (!trade || !merchant) return
  const body = writeJson({
    id: randomUUID(),
    create_time: payTime(world.clock.ms()),
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: sealResource(merchant, writeJson(presentTrade(trade)), 'transaction'),
  })
  const headers = signHeaders(merchant, body, world.clock.seconds())
  const reply = await world.outbox.send({
    method: 'POST',
    url: trade.notifyUrl,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    timeoutMs: world.settings.callbackTimeoutMs,
  })
  if (reply.kind === 'answer' && (reply.status === 200 || reply.status === 204)) return
  const wait = RETRY_SECONDS[attempt]
  if (wait === undefined) return
  world.clock.after(wait * 1000, 'pay-notice', { prepayId, attempt: attempt + 1 }, true)
}
