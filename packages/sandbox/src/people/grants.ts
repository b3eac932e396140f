import { refuse } from '../errors/platform-error.ts'
import type { Follower, ReplyGrant } from './person.ts'

const HOUR = 3_600_000
const GRANTS: Record<ReplyGrant['trigger'], { life: number; left: number | null }> = {
  message: { life: 48 * HOUR, left: 5 },
  touch: { life: 60_000, left: 3 },
  payment: { life: 48 * HOUR, left: null },
}

/**
 * Opens the reply window for what a person did: five messages in 48 hours for a message, three in
 * one minute for a menu click, follow or scan, any number in 48 hours for a payment. A new one
 * replaces the older of its kind. Source: rules.md §12.4.
 */
export function grantReplies(
  follower: Follower,
  trigger: ReplyGrant['trigger'],
  now: number,
): void {
  const { life, left } = GRANTS[trigger]
  follower.grants = follower.grants.filter((one) => one.trigger !== trigger && one.until > now)
  follower.grants.push({ trigger, until: now + life, left })
}

/**
 * Takes one message from the windows that are open, the one that closes first before the others.
 *
 * Refuses with 45015 when no window is open and 45047 when those that are open are used up.
 */
export function spendReply(follower: Follower, now: number): void {
  const open = follower.grants.filter((one) => one.until > now)
  if (open.length === 0) refuse(45015)
  const grant = open.filter((one) => one.left !== 0).sort((a, b) => a.until - b.until)[0]
  if (!grant) refuse(45047)
  if (grant.left !== null) grant.left--
}
