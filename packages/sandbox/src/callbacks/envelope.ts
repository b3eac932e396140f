import { randomInt } from 'node:crypto'
import { type Cipher, createCipher, signatureOf } from '@minqiao/wechat'
import type { Account, CallbackConfig } from '../accounts/account.ts'
import { type PushFields, writePush } from './push-xml.ts'

/** A push ready to be sent: address with its signatures, and the body of the account's mode. */
export interface Envelope {
  url: string
  body: string
}

const ciphers = new Map<string, Cipher>()

/** The cipher of an account's callback; throws when its EncodingAESKey is none. */
export function cipherOf(appId: string, aesKey: string): Cipher {
  const key = `${appId} ${aesKey}`
  const known = ciphers.get(key)
  if (known) return known
  const cipher = createCipher({ appId, encodingAesKey: aesKey })
  if (ciphers.size > 10_000) ciphers.clear()
  ciphers.set(key, cipher)
  return cipher
}

/** Signs, and encrypts as the mode asks, one push (rules.md §12.1). */
export function seal(
  account: Account,
  callback: CallbackConfig,
  push: { openid: string; fields: PushFields; seconds: number; badSignature: boolean },
): Envelope {
  const timestamp = String(push.seconds)
  const nonce = String(randomInt(100_000_000, 2_000_000_000))
  const signature = signatureOf(callback.token, timestamp, nonce)
  const query = new URLSearchParams({
    signature: push.badSignature ? signature.split('').reverse().join('') : signature,
    timestamp,
    nonce,
    openid: push.openid,
  })
  if (callback.mode === 'plain')
    return { url: withQuery(callback.url, query), body: writePush(push.fields) }
  const encrypted = cipherOf(account.appId, callback.aesKey).encrypt(writePush(push.fields))
  const sealed = signatureOf(callback.token, timestamp, nonce, encrypted)
  query.set('encrypt_type', 'aes')
  query.set('msg_signature', push.badSignature ? sealed.split('').reverse().join('') : sealed)
  const shown = callback.mode === 'safe' ? { ToUserName: account.username } : push.fields
  return {
    url: withQuery(callback.url, query),
    body: writePush({ ...shown, Encrypt: encrypted }),
  }
}

/** The address check made when a callback is configured. */
export function checkUrl(callback: CallbackConfig, seconds: number, echo: string): string {
  const timestamp = String(seconds)
  const nonce = String(randomInt(100_000_000, 2_000_000_000))
  const signature = signatureOf(callback.token, timestamp, nonce)
  const query = new URLSearchParams({ signature, echostr: echo, timestamp, nonce })
  return withQuery(callback.url, query)
}

function withQuery(url: string, query: URLSearchParams): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}
