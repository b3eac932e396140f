import { VaultError } from './errors.ts'
import { type Box, findSuite, type Suite } from './suites.ts'

const ID = /^[A-Za-z0-9_-]{1,64}$/

/** A sealed text taken apart: `version.keyId.iv.tag.data`, the last three in base64url. */
export interface SealedText extends Box {
  suite: Suite
  keyId: string
}

export function isKeyId(text: string): boolean {
  return ID.test(text)
}

export function formatSealed(suite: Suite, keyId: string, box: Box): string {
  const [iv, tag, data] = [box.iv, box.tag, box.data].map((part) => part.toString('base64url'))
  return `${suite.version}.${keyId}.${iv}.${tag}.${data}`
}

/** Takes a sealed text apart, or throws VAULT_SEALED_MALFORMED or VAULT_VERSION_UNKNOWN. */
export function parseSealed(text: string): SealedText {
  const parts = text.split('.')
  const [version = '', keyId = '', iv = '', tag = '', data = ''] = parts
  if (parts.length !== 5 || !/^[a-z][0-9]{1,3}$/.test(version) || !isKeyId(keyId))
    throw new VaultError('VAULT_SEALED_MALFORMED')
  const suite = findSuite(version)
  if (suite === undefined) throw new VaultError('VAULT_VERSION_UNKNOWN', { version })
  const sealed = { suite, keyId, iv: decode(iv), tag: decode(tag), data: decode(data) }
  if (sealed.iv.length !== suite.ivBytes || sealed.tag.length !== suite.tagBytes)
    throw new VaultError('VAULT_SEALED_MALFORMED')
  return sealed
}

/** Node skips what is not base64url; here one content has one spelling. */
function decode(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text) throw new VaultError('VAULT_SEALED_MALFORMED')
  return bytes
}
