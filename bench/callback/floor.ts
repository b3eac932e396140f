/**
 * The floor: the least a server on node:http can do with a push. It verifies, decrypts, answers
 * (sealed), and stores nothing. Shares no code with the product.
 */
import { createCipheriv, createDecipheriv, hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ANSWER, BENCH } from './pushes.ts'

const key = Buffer.from(`${BENCH.encodingAesKey}=`, 'base64')
const iv = key.subarray(0, 16)
const appId = Buffer.from(BENCH.appIds.safe)

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const url = request.url ?? ''
    const query = new URLSearchParams(url.slice(url.indexOf('?') + 1))
    const body = Buffer.concat(chunks).toString('utf8')
    const answer = answerOf(query, body)
    response.writeHead(answer === undefined ? 403 : 200, {
      'content-type': 'text/xml',
      'content-length': Buffer.byteLength(answer ?? ''),
    })
    response.end(answer)
  })
})

function answerOf(query: URLSearchParams, body: string): string | undefined {
  const timestamp = query.get('timestamp') ?? ''
  const nonce = query.get('nonce') ?? ''
  if (!isSame(sign(timestamp, nonce), query.get('signature'))) return undefined
  if (query.get('encrypt_type') !== 'aes') return replyTo(body)
  const sealed = elementOf(body, 'Encrypt')
  if (!isSame(sign(timestamp, nonce, sealed), query.get('msg_signature'))) return undefined
  const xml = open(sealed)
  return xml === undefined ? undefined : sealReply(replyTo(xml))
}

function replyTo(xml: string): string {
  return `<xml><ToUserName><![CDATA[${elementOf(xml, 'FromUserName')}]]></ToUserName><FromUserName><![CDATA[${elementOf(xml, 'ToUserName')}]]></FromUserName><CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${ANSWER}]]></Content></xml>`
}

function sign(...parts: string[]): string {
  return hash('sha1', [BENCH.token, ...parts].sort().join(''))
}

function isSame(expected: string, given: string | null): boolean {
  return given?.length === 40 && timingSafeEqual(Buffer.from(expected), Buffer.from(given))
}

function elementOf(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}><![CDATA[`) + name.length + 11
  return xml.slice(from, xml.indexOf(']]>', from))
}

function open(sealed: string): string | undefined {
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const plain = decipher.update(Buffer.from(sealed, 'base64'))
  const end = 20 + plain.readUInt32BE(16)
  if (plain.compare(appId, 0, appId.length, end, end + appId.length) !== 0) return undefined
  return plain.toString('utf8', 20, end)
}

function sealReply(xml: string): string {
  const text = Buffer.from(xml)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const padding = 32 - ((20 + text.length + appId.length) % 32)
  const plain = Buffer.concat([
    randomBytes(16),
    length,
    text,
    appId,
    Buffer.alloc(padding, padding),
  ])
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const encrypted = cipher.update(plain, undefined, 'base64')
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = String(Math.floor(Math.random() * 1e10))
  return `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt><MsgSignature><![CDATA[${sign(timestamp, nonce, encrypted)}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}

server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port })
})
process.on('disconnect', () => process.exit())
