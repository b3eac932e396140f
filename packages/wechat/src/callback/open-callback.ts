import { type Cipher, createCipher } from '../crypto/cipher.ts'
import { sameSignature, signatureOf } from '../crypto/signature.ts'
import { CallbackError } from '../errors/callback-error.ts'
import { ConfigError } from '../errors/config-error.ts'
import { textOf, type XmlFields } from '../xml/fields.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { type InboundMessage, readMessage } from './messages/read-message.ts'
import { type CallbackQuery, readEcho, readSignedQuery, type SignedQuery } from './query.ts'
import { sealReply } from './seal-reply.ts'
import { type Reply, writeReply } from './write-reply.ts'

/** An account's callback settings, as they stand in the platform's console. */
export interface CallbackConfig {
  appId: string
  token: string
  /** Needed in `compatible` and `safe` mode. */
  encodingAesKey?: string
  /** 明文, 兼容, 安全. */
  mode: 'plain' | 'compatible' | 'safe'
  /** How far the signed time may be from `now`, in seconds; 300 unless given, 0 for any. */
  windowSeconds?: number
}

/** A push that proved to be the platform's. */
export interface OpenedCallback {
  message: InboundMessage
  /** All elements of the push, for who wants more than `message` tells. */
  fields: XmlFields
  /** Whether it came encrypted; then so does the reply. */
  encrypted: boolean
  /** Writes the body that answers it; throws `ReplyError`. `at` is the opening time unless given. */
  reply(reply: Reply, at?: Date): string
}

const WINDOW_SECONDS = 300

/** The ciphers of the settings in use: one need not decode the key for each push. */
const ciphers = new WeakMap<CallbackConfig, { key: string; appId: string; cipher: Cipher }>()

/**
 * Answers the platform's check of the callback address: gives the text to echo, as `text/plain`.
 *
 * Throws `CallbackError` when the signature is not that of `token`.
 */
export function verifyAddress({ token }: { token: string }, query: CallbackQuery): string {
  const signed = readSignedQuery(query)
  const echo = readEcho(query)
  verifySignature(token, signed)
  return echo
}

/**
 * Verifies, decrypts and reads one push.
 *
 * The signature counts in every mode. A `safe` account takes encrypted pushes only; a `compatible`
 * one takes both, but what is encrypted must prove so and is believed alone. Keep `config` as one
 * object for the account: its key is then decoded once. Throws `CallbackError`, and `ConfigError`
 * when the settings cannot work.
 */
export function openCallback(
  config: CallbackConfig,
  query: CallbackQuery,
  body: string | Uint8Array,
  now: Date,
): OpenedCallback {
  if (config.token === '') throw new ConfigError('BAD_TOKEN', 'the token is empty')
  const signed = readSignedQuery(query)
  verifySignature(config.token, signed)
  verifyTime(signed.timestamp, now, config.windowSeconds ?? WINDOW_SECONDS)

  const text = typeof body === 'string' ? body : decodeUtf8(body)
  if (text.trim() === '') throw new CallbackError('EMPTY_BODY', 'the body is empty')
  const outer = parseXml(text)
  const encrypted = mustDecrypt(config.mode, signed, outer)
  const fields = encrypted ? parseXml(decrypt(config, signed, outer)) : outer
  const message = readMessage(fields)

  return {
    message,
    fields,
    encrypted,
    reply(reply, at = now) {
      const xml = writeReply(message, reply, at)
      return encrypted ? sealReply({ token: config.token, cipher: cipherOf(config) }, xml, at) : xml
    },
  }
}

/** The cipher of an account's settings. */
export function cipherOf(config: CallbackConfig): Cipher {
  const { appId, encodingAesKey: key = '' } = config
  const known = ciphers.get(config)
  if (known !== undefined && known.key === key && known.appId === appId) return known.cipher
  const cipher = createCipher({ appId, encodingAesKey: key })
  ciphers.set(config, { key, appId, cipher })
  return cipher
}

function verifySignature(token: string, { signature, timestamp, nonce }: SignedQuery): void {
  if (!sameSignature(signatureOf(token, timestamp, nonce), signature))
    throw new CallbackError('BAD_SIGNATURE', 'the signature is wrong')
}

function verifyTime(timestamp: string, now: Date, windowSeconds: number): void {
  if (windowSeconds === 0) return
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > windowSeconds)
    throw new CallbackError('STALE_TIMESTAMP', `signed more than ${windowSeconds} s away from now`)
}

/** Decides whether the encrypted part counts, and refuses what the mode forbids. */
function mustDecrypt(mode: CallbackConfig['mode'], signed: SignedQuery, outer: XmlFields): boolean {
  const sealed = outer.Encrypt !== undefined
  if (mode === 'plain') {
    // In 兼容 mode the platform sends both; an account set to plain here reads the plain part.
    if (outer.MsgType === undefined && (sealed || signed.encrypted))
      throw new CallbackError('ENCRYPTION_UNEXPECTED', 'encrypted, but the account is plain')
    return false
  }
  if (sealed || signed.encrypted) return true
  if (mode === 'safe')
    throw new CallbackError('ENCRYPTION_REQUIRED', 'not encrypted, but the account is safe')
  return false
}

function decrypt(config: CallbackConfig, signed: SignedQuery, outer: XmlFields): string {
  const encrypted = textOf(outer, 'Encrypt')
  if (encrypted === undefined)
    throw new CallbackError('MALFORMED_MESSAGE', 'the body has no single Encrypt element')
  if (signed.msgSignature === undefined)
    throw new CallbackError('MISSING_PARAMETER', 'msg_signature is missing')
  const expected = signatureOf(config.token, signed.timestamp, signed.nonce, encrypted)
  if (!sameSignature(expected, signed.msgSignature))
    throw new CallbackError('BAD_SIGNATURE', 'msg_signature is wrong')
  return cipherOf(config).decrypt(encrypted)
}

function decodeUtf8(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
}
