import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { World } from '../world/world.ts'

/** A merchant of WeChat Pay. */
export interface Merchant {
  mchId: string
  /** 32 characters; seals notices. */
  apiV3Key: string
  appIds: string[]
  /** PEM. Without it the signature of requests is not looked at. */
  publicKey?: string
  /** The platform's own key pair towards this merchant, PEM. */
  platformKey: string
  platformPublicKey: string
  platformSerial: string
}

export interface NewMerchant {
  mchId: string
  apiV3Key: string
  appIds: string[]
  publicKey?: string
}

type TradeState = 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND'

export interface Trade {
  prepayId: string
  appId: string
  mchId: string
  outTradeNo: string
  openid: string
  description: string
  attach: string
  /** Fen. */
  total: number
  currency: string
  notifyUrl: string
  state: TradeState
  transactionId: string
  /** Unix time, milliseconds. */
  expiresAt: number
  paidAt: number
  refunds: { outRefundNo: string; refundId: string; amount: number; at: number }[]
}

export interface PayState {
  merchants: Map<string, Merchant>
  /** By prepay_id. */
  trades: Map<string, Trade>
}

export function createPayState(): PayState {
  return { merchants: new Map(), trades: new Map() }
}

/** Signs a merchant up; the answer holds the platform's public key and its serial number. */
export function createMerchant(world: World, wanted: NewMerchant): Merchant {
  if (wanted.apiV3Key.length !== 32) throw new Error('apiV3Key must have 32 characters')
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const merchant: Merchant = {
    ...wanted,
    platformKey: privateKey,
    platformPublicKey: publicKey,
    platformSerial: randomBytes(20).toString('hex').toUpperCase(),
  }
  world.state.pay.merchants.set(merchant.mchId, merchant)
  world.touch()
  return merchant
}

export function findTrade(world: World, mchId: string, outTradeNo: string): Trade | undefined {
  for (const trade of world.state.pay.trades.values())
    if (trade.mchId === mchId && trade.outTradeNo === outTradeNo) return trade
  return undefined
}

/** A transaction as the API and notices show it. */
export function presentTrade(trade: Trade) {
  const paid = trade.state === 'SUCCESS' || trade.state === 'REFUND'
  return {
    appid: trade.appId,
    mchid: trade.mchId,
    out_trade_no: trade.outTradeNo,
    trade_state: trade.state,
    trade_state_desc: paid ? '支付成功' : trade.state === 'CLOSED' ? '订单已关闭' : '订单未支付',
    attach: trade.attach,
    payer: { openid: trade.openid },
    amount: {
      total: trade.total,
      currency: trade.currency,
      ...(paid ? { payer_total: trade.total, payer_currency: trade.currency } : {}),
    },
    ...(paid
      ? {
          transaction_id: trade.transactionId,
          trade_type: 'JSAPI',
          bank_type: 'OTHERS',
          success_time: payTime(trade.paidAt),
        }
      : {}),
  }
}

/** `2026-03-02T10:00:00+08:00`. */
export function payTime(ms: number): string {
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}
