import { createCipheriv, createSign, createVerify, randomBytes } from 'node:crypto'
import type { Exchange } from '../http/exchange.ts'
import type { Merchant } from './model.ts'

/** The headers with which the platform signs an answer or notice. */
export function signHeaders(merchant: Merchant, body: string, seconds: number) {
  const timestamp = String(seconds)
  const nonce = randomBytes(16).toString('hex')
  const signature = createSign('RSA-SHA256')
    .update(`${timestamp}\n${nonce}\n${body}\n`)
    .sign(merchant.platformKey, 'base64')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-signature': signature,
    'wechatpay-serial': merchant.platformSerial,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** Whether a request bears the merchant's signature; true when the merchant gave no key. */
export function isSigned(merchant: Merchant, exchange: Exchange): boolean {
  if (!merchant.publicKey) return true
  const header = exchange.headers.authorization ?? ''
  const part = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1] ?? ''
  const query = exchange.query.toString()
  const url = query === '' ? exchange.path : `${exchange.path}?${query}`
  const text = [
    exchange.method,
    url,
    part('timestamp'),
    part('nonce_str'),
    exchange.body.toString('utf8'),
  ]
  return createVerify('RSA-SHA256')
    .update(`${text.join('\n')}\n`)
    .verify(merchant.publicKey, part('signature'), 'base64')
}

/** Seals a notice's resource with the merchant's APIv3 key, AES-256-GCM. */
export function sealResource(merchant: Merchant, plain: string, associated: string) {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', merchant.apiV3Key, nonce)
  cipher.setAAD(Buffer.from(associated))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    original_type: associated,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: sealed.toString('base64'),
    associated_data: associated,
    nonce,
  }
}
