import { isIPv6 } from 'node:net'
import type { Ctx, Platform } from '#platform/context.ts'
import { findAttempts, forgetAttempts, lockAttempts, saveAttempts } from '../repo/attempts.ts'
import {
  addressRule,
  countAttempt,
  type LockRule,
  personRule,
  refuseLocked,
} from '../rules/lockout.ts'
import { signInKey } from '../rules/staff.ts'

/** Keyed hashes: what people type into a name field is nobody's business. */
const keyOf = {
  name: (platform: Platform, signInName: string) =>
    platform.vault.blindIndex('people.sign-in', `name ${signInKey(signInName)}`),
  address: (platform: Platform, address: string) =>
    platform.vault.blindIndex('people.sign-in', `address ${networkOf(address)}`),
  code: (platform: Platform, staffId: string) =>
    platform.vault.blindIndex('people.sign-in', `code ${staffId}`),
}

/** Counts an attempt at a person's password, whether or not there is such a person. */
export async function countPasswordAttempt(ctx: Ctx, signInName: string): Promise<void> {
  if (ctx.address !== '')
    refuseLocked(
      await findAttempts(ctx.db, await keyOf.address(ctx.platform, ctx.address)),
      ctx.now(),
    )
  await count(ctx, await keyOf.name(ctx.platform, signInName), personRule)
}

/** Counts an attempt at a second factor. */
export async function countCodeAttempt(ctx: Ctx, staffId: string): Promise<void> {
  await count(ctx, await keyOf.code(ctx.platform, staffId), personRule)
}

/** Notes a wrong password against the address it came from. */
export async function noteFailureOfAddress(ctx: Ctx): Promise<void> {
  if (ctx.address === '') return
  const key = await keyOf.address(ctx.platform, ctx.address)
  await ctx.transaction(async ({ db, now }) => {
    const found = await lockAttempts(db, key, now())
    // Parallel failures may come after the one that locked; they change nothing more.
    if (found?.lockedUntil && found.lockedUntil > now()) return
    await saveAttempts(db, key, countAttempt(found, addressRule, now()))
  })
}

export async function forgetPasswordAttempts(ctx: Ctx, signInName: string): Promise<void> {
  await forgetAttempts(ctx.db, [await keyOf.name(ctx.platform, signInName)])
}

export async function forgetCodeAttempts(ctx: Ctx, staffId: string): Promise<void> {
  await forgetAttempts(ctx.db, [await keyOf.code(ctx.platform, staffId)])
}

/** An administrator's reset also ends the locks. */
export async function unlockPerson(
  ctx: Ctx,
  staff: { staffId: string; signInName: string },
): Promise<void> {
  await forgetPasswordAttempts(ctx, staff.signInName)
  await forgetCodeAttempts(ctx, staff.staffId)
}

async function count(ctx: Ctx, key: string, rule: LockRule): Promise<void> {
  await ctx.transaction(async ({ db, now }) => {
    const found = await lockAttempts(db, key, now())
    await saveAttempts(db, key, countAttempt(found, rule, now()))
  })
}

/** An IPv6 caller owns a whole /64 network and could use each address of it once. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const canonical = new URL(`http://[${plain}]`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...gap, ...right].slice(0, 4).join(':')
}
