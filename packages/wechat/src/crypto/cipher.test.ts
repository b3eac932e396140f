import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CallbackError } from '../errors/callback-error.ts'
import { ConfigError } from '../errors/config-error.ts'
import { createCipher } from './cipher.ts'

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const APP_ID = 'wxb11529c136998cb6'
const PUBLISHED =
  'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg=='

const cipher = createCipher({ appId: APP_ID, encodingAesKey: KEY })

/** Seals bytes as they are, to make what an honest sender would not. */
function sealRaw(plain: Buffer): string {
  const key = Buffer.from(KEY, 'base64')
  const aes = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([aes.update(plain), aes.final()]).toString('base64')
}

function plainOf(parts: { length?: number; text?: string; appId?: string; padding?: number[] }) {
  const text = Buffer.from(parts.text ?? '<xml></xml>')
  const head = Buffer.alloc(20)
  head.writeUInt32BE(parts.length ?? text.length, 16)
  const body = Buffer.concat([head, text, Buffer.from(parts.appId ?? APP_ID)])
  const missing = 32 - (body.length % 32)
  return Buffer.concat([body, Buffer.from(parts.padding ?? Array(missing).fill(missing))])
}

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof CallbackError || error instanceof ConfigError) return error.code
    throw error
  }
  return 'none'
}

describe('createCipher', () => {
  test('opens and makes the published ciphertext', () => {
    expect(cipher.decrypt(PUBLISHED)).toBe('我是中文abcd123')
    const fixed = createCipher({
      appId: APP_ID,
      encodingAesKey: KEY,
      random: () => Buffer.from('aaaabbbbccccdddd'),
    })
    expect(fixed.encrypt('我是中文abcd123')).toBe(PUBLISHED)
  })

  test('opens what it sealed, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(cipher.decrypt(cipher.encrypt(text))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('never seals the same text the same way', () => {
    const sealed = new Set(Array.from({ length: 2000 }, () => cipher.encrypt('早上好')))
    expect(sealed.size).toBe(2000)
  })

  test.each([
    ['42 characters', KEY.slice(1)],
    ['44 characters', `${KEY}=`],
    ['other characters', `${KEY.slice(1)}-`],
    ['nothing', ''],
  ])('refuses a key of %s', (_name, encodingAesKey) => {
    expect(codeOf(() => createCipher({ appId: APP_ID, encodingAesKey }))).toBe(
      'BAD_ENCODING_AES_KEY',
    )
  })

  test('refuses an empty app id', () => {
    expect(codeOf(() => createCipher({ appId: '', encodingAesKey: KEY }))).toBe('BAD_APP_ID')
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['no base64', '你好，世界'],
    ['spaces inside', PUBLISHED.replace('+', ' ')],
    ['the URL alphabet', PUBLISHED.replaceAll('+', '-')],
    ['padding in the middle', `${PUBLISHED}${PUBLISHED}`],
    ['a block of 16', Buffer.alloc(48).toString('base64')],
    ['a part of a block', Buffer.alloc(20).toString('base64')],
    ['noise', Buffer.alloc(64, 7).toString('base64')],
    ['padding 0', sealRaw(plainOf({ text: 'x'.repeat(26), padding: Array(32).fill(0) }))],
    ['padding 33', sealRaw(plainOf({ text: 'x'.repeat(26), padding: Array(32).fill(33) }))],
    ['uneven padding', sealRaw(plainOf({ text: 'x'.repeat(24), padding: [1, 2] }))],
    ['a length past the end', sealRaw(plainOf({ length: 0xffff_ffff }))],
    ['a length one too large', sealRaw(plainOf({ length: 30, text: 'x', appId: '' }))],
    ['a head cut short', sealRaw(Buffer.concat([Buffer.alloc(10), Buffer.alloc(22, 22)]))],
  ])('refuses %s', (_name, sealed) => {
    expect(codeOf(() => cipher.decrypt(sealed))).toBe('BAD_CIPHERTEXT')
  })

  test.each([
    ['another', 'wx0000000000000000'],
    ['none', ''],
    ['a longer', `${APP_ID}x`],
    ['a shorter', APP_ID.slice(1)],
  ])('refuses %s app id', (_name, appId) => {
    expect(codeOf(() => cipher.decrypt(sealRaw(plainOf({ appId }))))).toBe('WRONG_APP_ID')
  })

  test('refuses a changed ciphertext with an error of its own, or shows another text', () => {
    fc.assert(
      fc.property(fc.nat({ max: 63 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Buffer.from(PUBLISHED, 'base64')
        bytes[at] = (bytes[at] ?? 0) ^ change
        // Without a signature CBC hides a change of the random head; of the rest it must show.
        const code = codeOf(() => cipher.decrypt(bytes.toString('base64')))
        expect(['BAD_CIPHERTEXT', 'WRONG_APP_ID', 'none']).toContain(code)
      }),
      { numRuns: 1000 },
    )
  })
})
