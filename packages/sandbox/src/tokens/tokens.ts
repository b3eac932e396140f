import { randomBytes } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import { dayOf } from '../clock/clock.ts'
import { refuse } from '../errors/platform-error.ts'
import type { World } from '../world/world.ts'

export interface AccessToken {
  appId: string
  /** Unix time, milliseconds. */
  expiresAt: number
}

/** The current token of each door: `/token` and `/stable_token` know nothing of one another. */
export interface TokenSlots {
  plain?: string
  stable?: string
  forced: { day: string; count: number; at: number }
}

const LIFE_MS = 7_200_000
/** In its last five minutes a stable token is replaced, and both then work. */
const OVERLAP_MS = 300_000
const FORCED_A_DAY = 20
const FORCED_APART_MS = 30_000

/** A new token by `/cgi-bin/token`: each kills the one before it. */
export function issuePlainToken(world: World, account: Account) {
  const slots = slotsOf(world, account.appId)
  if (slots.plain) world.state.tokens.delete(slots.plain)
  slots.plain = issue(world, account.appId)
  return { access_token: slots.plain, expires_in: LIFE_MS / 1000 }
}

/** The token of `/cgi-bin/stable_token`; a forced one at most 20 a day, and none within 30 seconds. */
export function issueStableToken(world: World, account: Account, force: boolean) {
  const slots = slotsOf(world, account.appId)
  const now = world.clock.ms()
  const left = slots.stable ? (world.state.tokens.get(slots.stable)?.expiresAt ?? 0) - now : 0
  if (force && now - slots.forced.at >= FORCED_APART_MS) {
    const today = dayOf(now)
    const count = slots.forced.day === today ? slots.forced.count : 0
    if (count >= FORCED_A_DAY) refuse(45009)
    slots.forced = { day: today, count: count + 1, at: now }
    if (slots.stable) world.state.tokens.delete(slots.stable)
    slots.stable = issue(world, account.appId)
  } else if (!slots.stable || left <= OVERLAP_MS) {
    slots.stable = issue(world, account.appId)
  }
  const expiresAt = world.state.tokens.get(slots.stable)?.expiresAt ?? now
  return { access_token: slots.stable, expires_in: Math.floor((expiresAt - now) / 1000) }
}

/** The account a token speaks for; refuses missing, malformed, unknown and expired ones. */
export function accountOfToken(world: World, token: string | null): Account {
  if (!token) refuse(41001)
  if (!/^[\w-]{32,512}$/.test(token)) refuse(40014)
  const found = world.state.tokens.get(token)
  if (!found) refuse(40001)
  if (found.expiresAt <= world.clock.ms()) refuse(42001)
  return world.state.accounts.get(found.appId) ?? refuse(40013)
}

/** Ends every token of an account before its time: `expired` answers 42001, otherwise 40001. */
export function endTokens(world: World, appId: string, how: 'expired' | 'invalid'): void {
  for (const [token, found] of world.state.tokens) {
    if (found.appId !== appId) continue
    if (how === 'expired') found.expiresAt = world.clock.ms()
    else world.state.tokens.delete(token)
  }
  if (how === 'invalid') world.state.slots.delete(appId)
  world.touch()
}

/** Refuses a caller whose address is not on the account's list, naming it as the platform does. */
export function checkAddress(account: Account, ip: string): void {
  if (account.ipWhiteList.length > 0 && !account.ipWhiteList.includes(ip))
    refuse(40164, `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist`)
}

function slotsOf(world: World, appId: string): TokenSlots {
  const known = world.state.slots.get(appId)
  if (known) return known
  const slots: TokenSlots = { forced: { day: '', count: 0, at: 0 } }
  world.state.slots.set(appId, slots)
  return slots
}

function issue(world: World, appId: string): string {
  forgetLongExpired(world)
  const token = `${(world.state.tokens.size % 90) + 10}_${randomBytes(99).toString('base64url')}`
  world.state.tokens.set(token, { appId, expiresAt: world.clock.ms() + LIFE_MS })
  world.touch()
  return token
}

/** Expired tokens answer 42001 for a day, then 40001 like any unknown one. */
function forgetLongExpired(world: World): void {
  const limit = world.clock.ms() - 86_400_000
  for (const [token, { expiresAt }] of world.state.tokens)
    if (expiresAt < limit) world.state.tokens.delete(token)
}
