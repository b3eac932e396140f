import { describe, expect, test } from 'vitest'
import { createCipher } from '../crypto/cipher.ts'
import { signatureOf } from '../crypto/signature.ts'
import { CallbackError, type CallbackErrorCode } from '../errors/callback-error.ts'
import { ConfigError } from '../errors/config-error.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { writeXml } from '../xml/write-xml.ts'
import { type CallbackConfig, openCallback, verifyAddress } from './open-callback.ts'

const TOKEN = 'AAAAA'
const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const APP_ID = 'wxb11529c136998cb6'
const SECONDS = 1_714_036_504
const NOW = new Date(SECONDS * 1000)
const NONCE = '1514711492'

const cipher = createCipher({ appId: APP_ID, encodingAesKey: KEY })
const config = (mode: CallbackConfig['mode']): CallbackConfig => ({
  appId: APP_ID,
  token: TOKEN,
  encodingAesKey: KEY,
  mode,
})
const TEXT = {
  ToUserName: 'gh_1',
  FromUserName: 'oA',
  CreateTime: SECONDS,
  MsgType: 'text',
  Content: '路灯坏了',
  MsgId: 1234567890123456,
}
const PLAIN = writeXml(TEXT)

function signed(timestamp = String(SECONDS)) {
  return { signature: signatureOf(TOKEN, timestamp, NONCE), timestamp, nonce: NONCE }
}

function sealed(xml = PLAIN, extra: Record<string, string> = {}) {
  const encrypted = cipher.encrypt(xml)
  const query = {
    ...signed(),
    encrypt_type: 'aes',
    msg_signature: signatureOf(TOKEN, String(SECONDS), NONCE, encrypted),
  }
  return { query, body: writeXml({ ToUserName: 'gh_1', ...extra, Encrypt: encrypted }) }
}

function refusalOf(act: () => unknown): CallbackErrorCode | 'none' {
  try {
    act()
  } catch (error) {
    if (!(error instanceof CallbackError)) throw error
    expect(error.status).toBeGreaterThanOrEqual(400)
    expect(error.status).toBeLessThan(500)
    expect(error.message).not.toMatch(/路灯|gh_1|AAAAA/)
    return error.code
  }
  return 'none'
}

const open = (
  mode: CallbackConfig['mode'],
  query: Record<string, string | string[]>,
  body: string | Uint8Array,
  now = NOW,
) => openCallback(config(mode), query, body, now)

describe('verifyAddress', () => {
  const query = { ...signed(), echostr: '4375120948345356249' }

  test('echoes the published check', () => {
    expect(verifyAddress({ token: TOKEN }, query)).toBe('4375120948345356249')
  })

  test('refuses another token, and a text that a browser might run', () => {
    expect(refusalOf(() => verifyAddress({ token: 'B' }, query))).toBe('BAD_SIGNATURE')
    const hostile = { ...query, echostr: '<script>' }
    expect(refusalOf(() => verifyAddress({ token: TOKEN }, hostile))).toBe('MALFORMED_PARAMETER')
    expect(refusalOf(() => verifyAddress({ token: TOKEN }, signed()))).toBe('MISSING_PARAMETER')
  })
})

describe('openCallback', () => {
  test('opens a plain message and answers it plainly', () => {
    const opened = open('plain', signed(), Buffer.from(PLAIN))
    expect(opened.encrypted).toBe(false)
    expect(opened.message).toMatchObject({ type: 'text', content: '路灯坏了' })
    expect(opened.fields.MsgId).toBe('1234567890123456')
    expect(parseXml(opened.reply({ type: 'text', content: '收到' }))).toMatchObject({
      ToUserName: 'oA',
      Content: '收到',
      CreateTime: String(SECONDS),
    })
  })

  test('opens an encrypted message and seals the answer, in seconds', () => {
    const { query, body } = sealed()
    const opened = open('safe', query, body)
    expect(opened).toMatchObject({ encrypted: true, message: { content: '路灯坏了' } })
    const at = new Date(NOW.getTime() + 4_000)
    const answer = parseXml(opened.reply({ type: 'text', content: '收到' }, at))
    const { Encrypt, MsgSignature, TimeStamp, Nonce } = answer as Record<string, string>
    expect(TimeStamp).toBe(String(SECONDS + 4))
    expect(MsgSignature).toBe(signatureOf(TOKEN, TimeStamp ?? '', Nonce ?? '', Encrypt))
    expect(parseXml(cipher.decrypt(Encrypt ?? ''))).toMatchObject({ Content: '收到' })
  })

  test('takes both kinds in compatible mode, and believes the encrypted part', () => {
    expect(open('compatible', signed(), PLAIN).encrypted).toBe(false)
    const { query, body } = sealed(PLAIN, { MsgType: 'text', Content: '冒充的内容' })
    expect(open('compatible', query, body)).toMatchObject({
      encrypted: true,
      message: { content: '路灯坏了' },
    })
  })

  test('reads the plain part when the platform sends both to a plain account', () => {
    const { query, body } = sealed()
    const both = body
      .replace('<xml>', PLAIN.replace('</xml>', ''))
      .replace('<ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt>', '<Encrypt>')
    expect(open('plain', query, both)).toMatchObject({ encrypted: false })
    expect(refusalOf(() => open('plain', query, body))).toBe('ENCRYPTION_UNEXPECTED')
  })

  test('does not let a safe account be talked down to plain', () => {
    const { query, body } = sealed()
    expect(refusalOf(() => open('safe', signed(), PLAIN))).toBe('ENCRYPTION_REQUIRED')
    expect(refusalOf(() => open('safe', { ...signed(), encrypt_type: 'raw' }, PLAIN))).toBe(
      'ENCRYPTION_REQUIRED',
    )
    expect(refusalOf(() => open('safe', signed(), body))).toBe('MISSING_PARAMETER')
    expect(refusalOf(() => open('compatible', signed(), body))).toBe('MISSING_PARAMETER')
    expect(refusalOf(() => open('safe', query, PLAIN))).toBe('MALFORMED_MESSAGE')
    expect(refusalOf(() => open('compatible', query, PLAIN))).toBe('MALFORMED_MESSAGE')
  })

  test('verifies both signatures', () => {
    const { query, body } = sealed()
    const wrong = 'f464b24fc39322e44b38aa78f5edd27bd1441697'
    for (const mode of ['plain', 'compatible', 'safe'] as const)
      expect(refusalOf(() => open(mode, { ...query, signature: wrong }, body))).toBe(
        'BAD_SIGNATURE',
      )
    expect(refusalOf(() => open('safe', { ...query, msg_signature: wrong }, body))).toBe(
      'BAD_SIGNATURE',
    )
    const other = sealed(PLAIN).body
    expect(refusalOf(() => open('safe', query, other))).toBe('BAD_SIGNATURE')
    const swapped = { ...query, signature: query.msg_signature, msg_signature: query.signature }
    expect(refusalOf(() => open('safe', swapped, body))).toBe('BAD_SIGNATURE')
  })

  test('refuses what was sealed for another account or with another key', () => {
    const encrypted = createCipher({ appId: 'wxother', encodingAesKey: KEY }).encrypt(PLAIN)
    const query = {
      ...signed(),
      msg_signature: signatureOf(TOKEN, String(SECONDS), NONCE, encrypted),
    }
    const body = writeXml({ Encrypt: encrypted })
    expect(refusalOf(() => open('safe', query, body))).toBe('WRONG_APP_ID')
    const otherKey = { ...config('safe'), encodingAesKey: `Z${KEY.slice(1)}` }
    const again = sealed()
    expect(refusalOf(() => openCallback(otherKey, again.query, again.body, NOW))).toBe(
      'BAD_CIPHERTEXT',
    )
  })

  test('keeps to the replay window, both ways, and lets it be switched off', () => {
    const at = (offset: number) => new Date(NOW.getTime() + offset * 1000)
    expect(refusalOf(() => open('plain', signed(), PLAIN, at(300)))).toBe('none')
    expect(refusalOf(() => open('plain', signed(), PLAIN, at(301)))).toBe('STALE_TIMESTAMP')
    expect(refusalOf(() => open('plain', signed(), PLAIN, at(-301)))).toBe('STALE_TIMESTAMP')
    const off = { ...config('plain'), windowSeconds: 0 }
    expect(refusalOf(() => openCallback(off, signed(), PLAIN, at(9_999_999)))).toBe('none')
    const narrow = { ...config('plain'), windowSeconds: 10 }
    expect(refusalOf(() => openCallback(narrow, signed(), PLAIN, at(11)))).toBe('STALE_TIMESTAMP')
  })

  test.each<[string, Record<string, string | string[]>, CallbackErrorCode]>([
    ['no query', {}, 'MISSING_PARAMETER'],
    ['no nonce', { ...signed(), nonce: [] }, 'DUPLICATED_PARAMETER'],
    ['two signatures', { ...signed(), signature: ['a', 'b'] }, 'DUPLICATED_PARAMETER'],
    ['two encrypt types', { ...signed(), encrypt_type: ['aes', 'raw'] }, 'DUPLICATED_PARAMETER'],
    ['an unknown encrypt type', { ...signed(), encrypt_type: 'des' }, 'MALFORMED_PARAMETER'],
    ['an empty msg_signature', { ...signed(), msg_signature: '' }, 'MALFORMED_PARAMETER'],
    ['a signature in capitals', { ...signed(), signature: 'A'.repeat(40) }, 'MALFORMED_PARAMETER'],
    ['a signature of another length', { ...signed(), signature: 'a' }, 'MALFORMED_PARAMETER'],
    ['a timestamp that is none', { ...signed(), timestamp: '1e9' }, 'MALFORMED_PARAMETER'],
    ['a nonce without end', { ...signed(), nonce: '1'.repeat(129) }, 'MALFORMED_PARAMETER'],
  ])('refuses %s', (_name, query, code) => {
    expect(refusalOf(() => open('plain', query, PLAIN))).toBe(code)
  })

  test.each<[string, string | Uint8Array, CallbackErrorCode]>([
    ['an empty body', '', 'EMPTY_BODY'],
    ['no bytes', new Uint8Array(), 'EMPTY_BODY'],
    ['a blank body', ' \r\n ', 'EMPTY_BODY'],
    ['JSON', '{"ToUserName":"gh_1"}', 'MALFORMED_XML'],
    ['a form', 'a=1&b=2', 'MALFORMED_XML'],
    ['a body cut off', PLAIN.slice(0, -20), 'MALFORMED_XML'],
    ['a body cut off inside a character', Buffer.from(PLAIN).subarray(0, 230), 'MALFORMED_XML'],
    ['an empty root', '<xml></xml>', 'MALFORMED_MESSAGE'],
    ['too much', `<xml><A>${'x'.repeat(300_000)}</A></xml>`, 'BODY_TOO_LARGE'],
  ])('refuses %s', (_name, body, code) => {
    expect(refusalOf(() => open('plain', signed(), body))).toBe(code)
  })

  test('says which setting cannot work', () => {
    const { query, body } = sealed()
    const noKey = { ...config('safe'), encodingAesKey: undefined }
    expect(() => openCallback(noKey, query, body, NOW)).toThrow(ConfigError)
    const noToken = { ...config('plain'), token: '' }
    expect(() => openCallback(noToken, signed(), PLAIN, NOW)).toThrow(ConfigError)
  })

  test('follows a change of the settings in the same object', () => {
    const settings = config('safe')
    const first = sealed()
    expect(openCallback(settings, first.query, first.body, NOW).encrypted).toBe(true)
    settings.encodingAesKey = `Z${KEY.slice(1)}`
    expect(refusalOf(() => openCallback(settings, first.query, first.body, NOW))).toBe(
      'BAD_CIPHERTEXT',
    )
  })
})
