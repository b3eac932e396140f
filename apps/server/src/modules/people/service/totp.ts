import { generateSecret, generateURI, verifySync } from 'otplib'
import { toString as drawQr } from 'qrcode'

const issuer = '民桥'
const stepSeconds = 30

/** A new secret of 160 bits, base32 (RFC 4226 §4). */
export function newTotpSecret(): string {
  return generateSecret()
}

/**
 * The time step whose code this is, at most one step off our clock; undefined when none.
 *
 * The caller accepts each step once (RFC 6238 §5.2).
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const token = code.normalize('NFKC').replace(/\s+/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const result = verifySync({ secret, token, epoch, epochTolerance: stepSeconds })
  if (!result.valid) return undefined
  return Math.floor(epoch / stepSeconds) + result.delta
}

/** The address an authenticator app reads, and its picture. */
export async function enrolmentCard(
  secret: string,
  signInName: string,
): Promise<{ uri: string; qrSvg: string }> {
  const uri = generateURI({ issuer, label: signInName, secret })
  return { uri, qrSvg: await drawQr(uri, { type: 'svg', margin: 1 }) }
}
