import { randomBytes } from 'node:crypto'
import { type Answer, type Exchange, writeJson } from '../http/exchange.ts'
import { type Fields, fieldsAt, isFields, numberAt, textAt } from '../http/fields.ts'
import type { Router } from '../http/router.ts'
import { nextNumber, type World } from '../world/world.ts'
import { findTrade, type Merchant, payTime, presentTrade, type Trade } from './model.ts'
import { isSigned, signHeaders } from './signing.ts'

const LIFE_MS = 2 * 3_600_000

/** WeChat Pay v3 for JSAPI: prepay, query, close, refund. Small on purpose. */
export function addPayRoutes(router: Router, world: World): void {
  const at = (method: string, path: string, run: (call: PayCall) => Fields | undefined) =>
    router.add(method, `/v3/${path}`, (exchange) => servePay(world, exchange, run))
  at('POST', 'pay/transactions/jsapi', prepay)
  at('GET', 'pay/transactions/out-trade-no/:no', ({ trade }) => presentTrade(trade()))
  at('GET', 'pay/transactions/id/:id', ({ trade }) => presentTrade(trade()))
  at('POST', 'pay/transactions/out-trade-no/:no/close', ({ trade }) => {
    const found = trade()
    if (found.state !== 'NOTPAY') fail(400, 'ORDERPAID', '订单已支付或已关闭')
    found.state = 'CLOSED'
    return undefined
  })
  at('POST', 'refund/domestic/refunds', refund)
}

interface PayCall {
  world: World
  merchant: Merchant
  body: Fields
  /** The trade that the path or body names; fails with 404. */
  trade: () => Trade
}

function servePay(
  world: World,
  exchange: Exchange,
  run: (call: PayCall) => Fields | undefined,
): Answer {
  let merchant: Merchant | undefined
  let [status, result]: [number, Fields | undefined] = [200, undefined]
  try {
    const body = readBody(exchange)
    const mchId = textAt(body, 'mchid') || exchange.query.get('mchid') || mchIdOf(exchange)
    merchant = world.state.pay.merchants.get(mchId)
    if (!merchant) fail(400, 'MCH_NOT_EXISTS', '商户号不存在')
    if (!isSigned(merchant, exchange)) fail(401, 'SIGN_ERROR', '签名错误')
    const named = { ...exchange.params, ...body }
    const trade = () =>
      tradeNamed(world, mchId, named) ?? fail(404, 'ORDER_NOT_EXIST', '订单不存在')
    result = run({ world, merchant, body, trade })
    if (result === undefined) status = 204
  } catch (error) {
    if (!(error instanceof PayError)) throw error
    status = error.status
    result = { code: error.code, message: error.message }
  }
  const text = result === undefined ? '' : writeJson(result)
  const signed = merchant ? signHeaders(merchant, text, world.clock.seconds()) : {}
  noteCall(world, exchange, status, result)
  world.touch()
  return { status, headers: { 'content-type': 'application/json', ...signed }, body: text }
}

function prepay({ world, merchant, body }: PayCall): Fields {
  const [appId, outTradeNo] = [textAt(body, 'appid'), textAt(body, 'out_trade_no')]
  const total = numberAt(fieldsAt(body, 'amount'), 'total')
  const openid = textAt(fieldsAt(body, 'payer'), 'openid')
  if (!merchant.appIds.includes(appId)) fail(400, 'APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配')
  if (!/^[\w\-|*]{6,32}$/.test(outTradeNo)) fail(400, 'PARAM_ERROR', 'out_trade_no 无效')
  if (!(Number.isInteger(total) && total > 0)) fail(400, 'PARAM_ERROR', 'amount.total 无效')
  if (!world.state.followers.get(appId)?.has(openid)) fail(400, 'PARAM_ERROR', 'payer.openid 无效')
  const notifyUrl = textAt(body, 'notify_url')
  if (!URL.canParse(notifyUrl)) fail(400, 'PARAM_ERROR', 'notify_url 无效')
  const known = findTrade(world, merchant.mchId, outTradeNo)
  if (known && (known.state !== 'NOTPAY' || known.total !== total || known.openid !== openid))
    fail(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
  const prepayId = known?.prepayId ?? `wx${randomBytes(17).toString('hex')}`
  if (!known)
    world.state.pay.trades.set(prepayId, {
      prepayId,
      appId,
      mchId: merchant.mchId,
      outTradeNo,
      openid,
      description: textAt(body, 'description'),
      attach: textAt(body, 'attach'),
      total,
      currency: textAt(fieldsAt(body, 'amount'), 'currency') || 'CNY',
      notifyUrl,
      state: 'NOTPAY',
      transactionId: '',
      expiresAt: world.clock.ms() + LIFE_MS,
      paidAt: 0,
      refunds: [],
    })
  return { prepay_id: prepayId }
}

function refund({ world, body, trade }: PayCall): Fields {
  const found = trade()
  if (found.state !== 'SUCCESS' && found.state !== 'REFUND')
    fail(400, 'INVALID_REQUEST', '订单未支付')
  const outRefundNo = textAt(body, 'out_refund_no')
  const amount = numberAt(fieldsAt(body, 'amount'), 'refund')
  const done = found.refunds.reduce((sum, one) => sum + one.amount, 0)
  let one = found.refunds.find((earlier) => earlier.outRefundNo === outRefundNo)
  if (!one) {
    if (outRefundNo === '' || !(Number.isInteger(amount) && amount > 0))
      fail(400, 'PARAM_ERROR', '退款参数无效')
    if (done + amount > found.total) fail(403, 'NOT_ENOUGH', '退款金额超出可退金额')
    const refundId = `5030000${nextNumber(world, 'refund', 1_000_000_000_000)}`
    one = { outRefundNo, refundId, amount, at: world.clock.ms() }
    found.refunds.push(one)
    found.state = 'REFUND'
  }
  return {
    refund_id: one.refundId,
    out_refund_no: one.outRefundNo,
    transaction_id: found.transactionId,
    out_trade_no: found.outTradeNo,
    channel: 'ORIGINAL',
    status: 'SUCCESS',
    success_time: payTime(one.at),
    create_time: payTime(one.at),
    amount: { total: found.total, refund: one.amount, currency: found.currency },
  }
}

function tradeNamed(world: World, mchId: string, named: Fields): Trade | undefined {
  const id = textAt(named, 'id') || textAt(named, 'transaction_id')
  if (id === '')
    return findTrade(world, mchId, textAt(named, 'no') || textAt(named, 'out_trade_no'))
  return [...world.state.pay.trades.values()].find((one) => one.transactionId === id)
}

function mchIdOf({ headers }: Exchange): string {
  return /mchid="(\w+)"/.exec(headers.authorization ?? '')?.[1] ?? ''
}

function readBody({ body }: Exchange): Fields {
  if (body.length === 0) return {}
  try {
    const read: unknown = JSON.parse(body.toString('utf8'))
    if (isFields(read)) return read
  } catch {
    // Refused below.
  }
  return fail(400, 'PARAM_ERROR', '请求不是合法的 JSON')
}

function noteCall(
  world: World,
  { method, path, body }: Exchange,
  status: number,
  response: unknown,
) {
  const request = body.length > 0 ? body.toString('utf8').slice(0, 4_000) : undefined
  const errcode = status < 300 ? 0 : status
  const [at, query, faults] = [world.clock.ms(), {}, [] as string[]]
  world.ledger.addCall({ at, api: path, method, query, request, status, errcode, response, faults })
}

function fail(status: number, code: string, message: string): never {
  throw new PayError(status, code, message)
}

class PayError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
