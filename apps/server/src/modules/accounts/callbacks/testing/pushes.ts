import { connect } from 'node:net'
import { createCipher, signatureOf } from '@minqiao/wechat'
import type { CallbackAccount } from '../ports.ts'

export const TOKEN = 'testToken'
export const APP_ID = 'wxb11529c136998cb6'
export const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
export const ORIGINAL_ID = 'gh_test00000001'

export function pushAccount(
  mode: 'plain' | 'compatible' | 'safe',
  changes: Partial<CallbackAccount> = {},
): CallbackAccount {
  return {
    accountId: `account-${mode}`,
    originalId: ORIGINAL_ID,
    state: 'active',
    config: { appId: APP_ID, token: TOKEN, encodingAesKey: AES_KEY, mode, windowSeconds: 300 },
    ...changes,
  }
}

export function textXml(content: string, msgId = '1', from = 'oPerson1'): string {
  return `<xml><ToUserName><![CDATA[${ORIGINAL_ID}]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>${msgId}</MsgId></xml>`
}

export interface Signing {
  token?: string
  timestamp?: string
  nonce?: string
}

/** A signed query, with a leading `?`. */
export function signedQuery(signing: Signing = {}, encrypted?: string): string {
  const { token = TOKEN, nonce = 'n1', timestamp = String(Math.floor(Date.now() / 1000)) } = signing
  const plain = `?signature=${signatureOf(token, timestamp, nonce)}&timestamp=${timestamp}&nonce=${nonce}`
  if (encrypted === undefined) return plain
  return `${plain}&encrypt_type=aes&msg_signature=${signatureOf(token, timestamp, nonce, encrypted)}`
}

/** A sealed push: query and body. */
export function sealedPush(xml: string, appId = APP_ID): { query: string; body: string } {
  const encrypted = createCipher({ appId, encodingAesKey: AES_KEY }).encrypt(xml)
  return wrapSealed(encrypted)
}

export function wrapSealed(encrypted: string): { query: string; body: string } {
  const body = `<xml><ToUserName><![CDATA[${ORIGINAL_ID}]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`
  return { query: signedQuery({}, encrypted), body }
}

export interface Answer {
  status: number
  headers: Headers
  text: string
}

export async function post(
  port: number,
  body: string | Uint8Array,
  options: { key?: string; query?: string; type?: string } = {},
): Promise<Answer> {
  const { key = 'key', query = signedQuery(), type = 'text/xml' } = options
  const response = await fetch(`http://127.0.0.1:${port}/wechat/callback/${key}${query}`, {
    method: 'POST',
    body: Buffer.from(body),
    headers: type === '' ? {} : { 'content-type': type },
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** Writes bytes to a socket as they are, hangs up after the first answer, and gives all of it. */
export function raw(port: number, bytes: string, then: (end: () => void) => void = () => {}) {
  return new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => then(() => socket.destroy()))
    })
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      answer += chunk
      socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}
