import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Without characters that are taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** `k7mp-2xqr-…`: letters in groups of four, each worth almost five bits. */
function drawGroups(groups: number): string {
  const draw = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, draw).join('-')
}

/** A first password that one person can read to another: 79 bits. */
export function drawFirstPassword(): string {
  return drawGroups(4)
}

/** Ten recovery codes of 59 bits. */
export function drawRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => drawGroups(3))
}

/** A recovery code as it is compared: hyphens, spaces and capitals do not matter. */
export function foldRecoveryCode(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, '')
}

export function drawInvitationToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashInvitationToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
