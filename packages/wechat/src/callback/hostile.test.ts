import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCipher } from '../crypto/cipher.ts'
import { signatureOf } from '../crypto/signature.ts'
import { CallbackError } from '../errors/callback-error.ts'
import { writeXml } from '../xml/write-xml.ts'
import { dedupeKeyOf } from './dedupe-key.ts'
import { type CallbackConfig, openCallback } from './open-callback.ts'

const TOKEN = 'token-of-the-demo'
const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const APP_ID = 'wx0123456789abcdef'
const NOW = new Date('2026-03-02T01:00:00Z')
const TIMESTAMP = String(NOW.getTime() / 1000)
const config = (mode: CallbackConfig['mode']): CallbackConfig => ({
  appId: APP_ID,
  token: TOKEN,
  encodingAesKey: KEY,
  mode,
})
const CONFIGS = [config('plain'), config('compatible'), config('safe')]
const cipher = createCipher({ appId: APP_ID, encodingAesKey: KEY })
const signature = signatureOf(TOKEN, TIMESTAMP, 'nonce')

const head = { ToUserName: 'gh_1', FromUserName: 'oA', CreateTime: 1_772_413_200 }
const HONEST = [
  writeXml({ ...head, MsgType: 'text', Content: '井盖松动，请来看看 ]]> &amp;', MsgId: 7 }),
  writeXml({
    ...head,
    MsgType: 'event',
    Event: 'pic_weixin',
    EventKey: 'k',
    SendPicsInfo: { Count: 2, PicList: { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] } },
  }),
  writeXml({
    ...head,
    MsgType: 'event',
    Event: 'PUBLISHJOBFINISH',
    PublishEventInfo: {
      publish_id: 1,
      publish_status: 0,
      article_detail: { count: 1, item: [{ idx: 1, article_url: 'u' }] },
    },
  }),
]

const FRAGMENTS = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&#',
  ';',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<?',
  '<!DOCTYPE x>',
  '<xml>',
  '</xml>',
  '<a>',
  '</a>',
  '\u0000',
  '\uFFFE',
  '\ud800',
  '<MsgType>event</MsgType>',
  '<Event>LOCATION</Event>',
  '<FromUserName>b</FromUserName>',
  '<__proto__>x</__proto__>',
]

/** One honest body with parts cut out, doubled, moved or replaced. */
const mutated = fc
  .record({
    body: fc.constantFrom(...HONEST),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat({ max: 40 }),
        insert: fc.oneof(
          fc.constantFrom(...FRAGMENTS),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ body, edits }) =>
    edits.reduce((text, { at, drop, insert }) => {
      const from = Math.floor(at * text.length)
      return text.slice(0, from) + insert + text.slice(from + drop)
    }, body),
  )

/** True when it was read; refusals must be `CallbackError` with a 4xx and nothing of the content. */
function survives(
  settings: CallbackConfig,
  query: Record<string, string | string[]>,
  body: string | Uint8Array,
): boolean {
  try {
    const { message } = openCallback(settings, query, body, NOW)
    expect(message.type).toBeTypeOf('string')
    expect(message.fromUserName.length).toBeGreaterThan(0)
    expect(Number.isInteger(message.createTime)).toBe(true)
    expect(dedupeKeyOf(message)).toMatch(/^[em]:[!-~]+$/)
    return true
  } catch (error) {
    if (!(error instanceof CallbackError)) throw error
    expect(error.status).toSatisfy((status: number) => status >= 400 && status < 500)
    expect(error.message.length).toBeLessThan(120)
    expect(error.message).not.toContain('井盖')
    return false
  }
}

describe('hostile input', () => {
  test('ends as a message or a CallbackError, plain', () => {
    let read = 0
    fc.assert(
      fc.property(mutated, fc.constantFrom(...CONFIGS), (body, settings) => {
        if (survives(settings, { signature, timestamp: TIMESTAMP, nonce: 'nonce' }, body)) read++
      }),
      { numRuns: 6000 },
    )
    // Both outcomes must occur, or the mutations prove nothing.
    expect(read).toBeGreaterThan(200)
    expect(read).toBeLessThan(5000)
  })

  test('ends so as well when it is sealed and signed by the holder of the key', () => {
    fc.assert(
      fc.property(mutated, (body) => {
        const encrypted = cipher.encrypt(body)
        const msg_signature = signatureOf(TOKEN, TIMESTAMP, 'nonce', encrypted)
        const query = { signature, timestamp: TIMESTAMP, nonce: 'nonce', msg_signature }
        survives(config('safe'), query, writeXml({ Encrypt: encrypted }))
      }),
      { numRuns: 3000 },
    )
  })

  test('ends so with any ciphertext that is signed', () => {
    const base64 = fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b).toString('base64'))
    const blocks = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((b) => Buffer.from(b).toString('base64'))
    fc.assert(
      fc.property(fc.oneof(base64, blocks, fc.string()), (encrypted) => {
        // What the parser drops or changes must not make the signature meaningless.
        const msg_signature = signatureOf(TOKEN, TIMESTAMP, 'nonce', encrypted)
        const query = { signature, timestamp: TIMESTAMP, nonce: 'nonce', msg_signature }
        expect(survives(config('safe'), query, writeXml({ Encrypt: encrypted }))).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })

  test('ends so with any bytes and any query', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 }))
    const query = fc.record(
      {
        signature: fc.oneof(fc.constant(signature), value),
        timestamp: fc.oneof(fc.constant(TIMESTAMP), value),
        nonce: fc.oneof(fc.constant('nonce'), value),
        msg_signature: value,
        encrypt_type: fc.oneof(fc.constant('aes'), value),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(query, fc.uint8Array({ maxLength: 300 }), (anyQuery, bytes) => {
        for (const settings of CONFIGS) expect(survives(settings, anyQuery, bytes)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('believes nothing without the signature', () => {
    const hex = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: 40,
      maxLength: 40,
    })
    fc.assert(
      fc.property(hex, fc.constantFrom(...CONFIGS), (guess, settings) => {
        fc.pre(guess !== signature)
        const query = { signature: guess, timestamp: TIMESTAMP, nonce: 'nonce' }
        expect(survives(settings, query, HONEST[0] ?? '')).toBe(false)
      }),
    )
  })
})
