import { CallbackError } from '../errors/callback-error.ts'

/** The query of a push, as `node:querystring` and web frameworks give it: repeated keys are arrays. */
export type CallbackQuery = Readonly<Record<string, string | readonly string[] | undefined>>

/** What proves that a push is the platform's. */
export interface SignedQuery {
  signature: string
  timestamp: string
  nonce: string
  /** With encrypted pushes only. */
  msgSignature: string | undefined
  encrypted: boolean
}

const SIGNATURE = /^[0-9a-f]{40}$/
const TIMESTAMP = /^\d{1,12}$/
const NONCE = /^[!-~]{1,128}$/
const ENCRYPT_TYPE = /^(aes|raw)$/
const ECHO = /^[\w.+/=-]{1,256}$/

/** Reads the signed part of the query; throws MISSING_, DUPLICATED_ or MALFORMED_PARAMETER. */
export function readSignedQuery(query: CallbackQuery): SignedQuery {
  const encryptType = readOptional(query, 'encrypt_type', ENCRYPT_TYPE)
  const msgSignature = readOptional(query, 'msg_signature', SIGNATURE)
  return {
    signature: read(query, 'signature', SIGNATURE),
    timestamp: read(query, 'timestamp', TIMESTAMP),
    nonce: read(query, 'nonce', NONCE),
    msgSignature,
    encrypted: encryptType === 'aes' || msgSignature !== undefined,
  }
}

/** Reads the text to echo when the platform checks the address. */
export function readEcho(query: CallbackQuery): string {
  return read(query, 'echostr', ECHO)
}

function read(query: CallbackQuery, name: string, shape: RegExp): string {
  const value = readOptional(query, name, shape)
  if (value === undefined) throw new CallbackError('MISSING_PARAMETER', `${name} is missing`)
  return value
}

function readOptional(query: CallbackQuery, name: string, shape: RegExp): string | undefined {
  const value = query[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string')
    throw new CallbackError('DUPLICATED_PARAMETER', `${name} stands more than once`)
  if (!shape.test(value)) throw new CallbackError('MALFORMED_PARAMETER', `${name} is malformed`)
  return value
}
