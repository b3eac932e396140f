import {
  parseXml,
  sameSignature,
  signatureOf,
  type XmlFields,
  type XmlValue,
} from '@minqiao/wechat'
import type { Account, CallbackConfig } from '../accounts/account.ts'
import { cipherOf } from './envelope.ts'

/** What an operator's server said to a push. */
export type PassiveAnswer =
  | { kind: 'nothing' }
  | { kind: 'reply'; fields: XmlFields }
  | { kind: 'bad'; reason: string }

/** Reads the body of an answer: `success`, nothing, or a reply in the account's mode. */
export function readAnswer(
  account: Account,
  callback: CallbackConfig,
  body: string,
): PassiveAnswer {
  const text = body.trim()
  if (text === '' || text === 'success') return { kind: 'nothing' }
  try {
    const fields = parseXml(text)
    if (typeof fields.Encrypt !== 'string') {
      if (callback.mode === 'safe') return bad('a plain reply to an account in safe mode')
      return { kind: 'reply', fields }
    }
    if (callback.mode === 'plain') return bad('an encrypted reply to an account in plain mode')
    const signature = signatureOf(
      callback.token,
      xmlText(fields.TimeStamp),
      xmlText(fields.Nonce),
      fields.Encrypt,
    )
    if (!sameSignature(signature, xmlText(fields.MsgSignature))) return bad('MsgSignature is wrong')
    const opened = cipherOf(account.appId, callback.aesKey).decrypt(fields.Encrypt)
    return opened === '' ? { kind: 'nothing' } : { kind: 'reply', fields: parseXml(opened) }
  } catch (error) {
    return bad(error instanceof Error ? error.message : 'unreadable')
  }
}

/** The text of an element, '' when it is absent or holds elements. */
export function xmlText(value: XmlValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** The elements of an element, none when it is absent or text. */
export function xmlFields(value: XmlValue | undefined): XmlFields {
  return typeof value === 'object' && !Array.isArray(value) ? value : {}
}

/** One or many elements of one name, as a list. */
export function xmlList(value: XmlValue | undefined): XmlFields[] {
  return (Array.isArray(value) ? value : [value]).map(xmlFields).filter((one) => hasAny(one))
}

function hasAny(fields: XmlFields): boolean {
  for (const _name in fields) return true
  return false
}

function bad(reason: string): PassiveAnswer {
  return { kind: 'bad', reason }
}
