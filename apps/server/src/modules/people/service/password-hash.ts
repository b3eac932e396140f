import { hash, parseOptions, verify } from '@node-rs/argon2'
import { foldPassword } from '../rules/password.ts'

/** Argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Number of Argon2id in the library's table; its own enum does not exist at run time. */
const argon2id = 2

export function hashPassword(password: string): Promise<string> {
  return hash(foldPassword(password), cost)
}

/**
 * Whether a password belongs to a hash.
 *
 * Without a hash the same work is done against one that fits nothing: an unknown name must not
 * answer sooner than a known one.
 */
export async function isPasswordOf(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const standIn = await standInHash()
  const fits = await verify(passwordHash ?? standIn, foldPassword(password))
  return fits && typeof passwordHash === 'string'
}

/** Whether a hash was made with other parameters than today's. */
export function needsRehash(passwordHash: string): boolean {
  const made = parseOptions(passwordHash)
  const algorithm: number = made.algorithm
  return (
    algorithm !== argon2id ||
    made.memoryCost !== cost.memoryCost ||
    made.timeCost !== cost.timeCost ||
    made.parallelism !== cost.parallelism
  )
}

let standIn: Promise<string> | undefined

function standInHash(): Promise<string> {
  standIn ??= hashPassword('')
  return standIn
}
