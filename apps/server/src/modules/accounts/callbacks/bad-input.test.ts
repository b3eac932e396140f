import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { registry } from '#platform/metrics/index.ts'
import { type CallbackServer, startCallbackServer } from './testing/callback-server.ts'
import {
  AES_KEY,
  APP_ID,
  post,
  pushAccount,
  raw,
  sealedPush,
  signedQuery,
  textXml,
  wrapSealed,
} from './testing/pushes.ts'

let callbacks: CallbackServer
beforeAll(async () => {
  callbacks = await startCallbackServer({
    accounts: {
      key: pushAccount('plain'),
      safe: pushAccount('safe'),
      closed: pushAccount('plain', { state: 'closed' }),
      other: pushAccount('plain', { originalId: 'gh_other' }),
    },
  })
})
afterEach(() => {
  expect(callbacks.store.rows).toEqual([])
  for (const line of callbacks.lines.splice(0)) {
    expect(JSON.stringify(line)).not.toMatch(/秘密|oPerson|testToken/)
  }
})
afterAll(() => callbacks.close())

const secret = '秘密内容'
const old = String(Math.floor(Date.now() / 1000) - 301)
const bomb = `<!DOCTYPE xml [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><xml><Content>&b;</Content></xml>`
const external = `<!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/passwd">]>${textXml('&f;')}`

/** Encrypts bytes as they are: what the library itself would not write. */
function sealBytes(plain: Buffer): string {
  const key = Buffer.from(AES_KEY, 'base64')
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return cipher.update(plain).toString('base64')
}

describe('a plain account refuses', () => {
  const cases: [string, string, { query?: string; type?: string }, number, string][] = [
    ['a blank body', '', {}, 400, 'EMPTY_BODY'],
    ['a body of spaces', ' \n\t ', {}, 400, 'EMPTY_BODY'],
    ['another root', `<json>${secret}</json>`, {}, 400, 'MALFORMED_XML'],
    ['malformed XML', `<xml><Content>${secret}</xml>`, {}, 400, 'MALFORMED_XML'],
    ['no XML at all', `{"content":"${secret}"}`, {}, 400, 'MALFORMED_XML'],
    ['deep nesting', `<xml>${'<a>'.repeat(9000)}`, {}, 400, 'MALFORMED_XML'],
    ['an entity bomb', bomb, {}, 400, 'MALFORMED_XML'],
    ['an external entity', external, {}, 400, 'MALFORMED_XML'],
    [
      'a message without a sender',
      '<xml><MsgType>text</MsgType></xml>',
      {},
      400,
      'MALFORMED_MESSAGE',
    ],
    ['an encrypted body', sealedPush(secret).body, {}, 400, 'ENCRYPTION_UNEXPECTED'],
    [
      'a wrong signature',
      textXml(secret),
      { query: signedQuery({ token: 'x' }) },
      403,
      'BAD_SIGNATURE',
    ],
    ['no signature', textXml(secret), { query: '' }, 400, 'MISSING_PARAMETER'],
    [
      'two signatures',
      textXml(secret),
      { query: `${signedQuery()}&signature=${'0'.repeat(40)}` },
      400,
      'DUPLICATED_PARAMETER',
    ],
    ['a broken query', textXml(secret), { query: '?signature=%E4%' }, 400, 'MALFORMED_QUERY'],
    [
      'an old timestamp',
      textXml(secret),
      { query: signedQuery({ timestamp: old }) },
      403,
      'STALE_TIMESTAMP',
    ],
    [
      'a wrong content type',
      textXml(secret),
      { type: 'application/json' },
      415,
      'UNSUPPORTED_TYPE',
    ],
    ['a form', textXml(secret), { type: 'text/xmlish' }, 415, 'UNSUPPORTED_TYPE'],
  ]
  test.each(cases)('%s', async (_what, body, options, status, code) => {
    const before = await refusals(code)
    const answer = await post(callbacks.port, body, options)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.text.length).toBeLessThan(120)
    expect(answer.text).not.toContain('秘密')
    expect(callbacks.lines.at(-1)).toMatchObject({ refusal: code, status })
    expect(await refusals(code)).toBe(before + 1)
  })
})

describe('a safe account refuses', () => {
  const notBlocks = Buffer.from('short').toString('base64')
  const badPadding = sealBytes(Buffer.alloc(64, 77))
  const tooLong = Buffer.alloc(64, 32)
  tooLong.writeUInt32BE(9999, 16)
  const cases: [string, { query: string; body: string }, number, string][] = [
    [
      'a plain message',
      { query: signedQuery(), body: textXml(secret) },
      403,
      'ENCRYPTION_REQUIRED',
    ],
    [
      'a dropped msg_signature',
      { query: `${signedQuery()}&encrypt_type=aes`, body: sealedPush(textXml(secret)).body },
      400,
      'MISSING_PARAMETER',
    ],
    ['bad padding', wrapSealed(badPadding), 400, 'BAD_CIPHERTEXT'],
    ['an inner length beyond the text', wrapSealed(sealBytes(tooLong)), 400, 'BAD_CIPHERTEXT'],
    ['half a block', wrapSealed(notBlocks), 400, 'BAD_CIPHERTEXT'],
    ['what is not base64', wrapSealed('!!!!'), 400, 'BAD_CIPHERTEXT'],
    ['another app id', sealedPush(textXml(secret), `${APP_ID}x`), 403, 'WRONG_APP_ID'],
    ['malformed XML inside', sealedPush(`<xml>${secret}`), 400, 'MALFORMED_XML'],
    [
      'a body that was exchanged',
      { query: sealedPush(textXml('a')).query, body: sealedPush(textXml('b')).body },
      403,
      'BAD_SIGNATURE',
    ],
  ]
  test.each(cases)('%s', async (_what, { query, body }, status, code) => {
    const answer = await post(callbacks.port, body, { key: 'safe', query })
    expect({ status: answer.status, line: callbacks.lines.at(-1) }).toMatchObject({
      status,
      line: { refusal: code, status },
    })
    expect(answer.text).not.toContain('秘密')
  })
})

test('an unknown, a closed and a wrongly addressed account are told apart', async () => {
  expect((await post(callbacks.port, textXml('a'), { key: 'nobody' })).status).toBe(404)
  expect((await post(callbacks.port, textXml('a'), { key: 'constructor' })).status).toBe(404)
  expect((await post(callbacks.port, textXml('a'), { key: 'closed' })).status).toBe(410)
  expect((await post(callbacks.port, textXml('a'), { key: 'other' })).status).toBe(403)
})

test('another method is refused, another path is passed on', async () => {
  const at = `http://127.0.0.1:${callbacks.port}`
  const put = await fetch(`${at}/wechat/callback/key`, { method: 'PUT', body: 'x' })
  expect(put.status).toBe(405)
  expect(put.headers.get('allow')).toBe('GET, POST')
  expect((await fetch(`${at}/wechat/other`)).status).toBe(404)
})

test('an announced oversize is refused before it is read, and the sender can read why', async () => {
  const answer = await raw(
    callbacks.port,
    `POST /wechat/callback/key${signedQuery()} HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n${'x'.repeat(70_000)}`,
  )
  expect(answer).toMatch(/^HTTP\/1.1 413 /)
  expect(answer).toMatch(/connection: close/i)
})

test('an oversize in chunks is refused where it passes the limit', async () => {
  const chunk = `1000\r\n${'x'.repeat(4096)}\r\n`
  const answer = await raw(
    callbacks.port,
    `POST /wechat/callback/key${signedQuery()} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(20)}0\r\n\r\n`,
  )
  expect(answer).toMatch(/^HTTP\/1.1 413 /)
})

test('a body cut off half way leaves nothing behind', async () => {
  await raw(
    callbacks.port,
    `POST /wechat/callback/key${signedQuery()} HTTP/1.1\r\nHost: x\r\nContent-Length: 600\r\n\r\n${textXml('a').slice(0, 100)}`,
    (end) => end(),
  )
  await expect.poll(() => callbacks.lines.map((line) => line.refusal)).toContain('BODY_CUT_OFF')
})

test('a slow sender is given up after ten seconds', async () => {
  const seen = once(callbacks.server, 'request')
  const answer = raw(
    callbacks.port,
    `POST /wechat/callback/key${signedQuery()} HTTP/1.1\r\nHost: x\r\nContent-Length: 600\r\n\r\n<xml>`,
  )
  await seen
  callbacks.advance(9_999)
  expect(callbacks.lines).toEqual([])
  callbacks.advance(1)
  expect(await answer).toMatch(/^HTTP\/1.1 408 /)
})

async function refusals(code: string): Promise<number> {
  const { values = [] } =
    (await registry.getSingleMetric('minqiao_callback_refused_total')?.get()) ?? {}
  return values.find((value) => value.labels.code === code)?.value ?? 0
}
