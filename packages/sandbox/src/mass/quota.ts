import type { Account } from '../accounts/account.ts'
import { dayOf } from '../clock/clock.ts'
import { refuse } from '../errors/platform-error.ts'
import type { World } from '../world/world.ts'

const A_MONTH = 4

/**
 * Takes one mass send from an account's quota: a subscription account has one a day, a service
 * account four a month to everybody. Refuses with 45028. Source: rules.md §12.3.
 */
export function spendMass(world: World, account: Account, toAll: boolean): void {
  const day = dayOf(world.clock.ms())
  const subscription = account.kind === 'subscription'
  if (!subscription && !toAll) return
  const key = `mass ${account.appId} ${subscription ? day : day.slice(0, 7)}`
  const used = world.state.counters.get(key) ?? 0
  if (used >= (subscription ? 1 : A_MONTH)) refuse(45028)
  world.state.counters.set(key, used + 1)
}

/** Gives a send that failed back to the quota, which counts successful ones. */
export function returnMass(
  world: World,
  account: Account,
  toAll: boolean,
  acceptedAt: number,
): void {
  const day = dayOf(acceptedAt)
  const subscription = account.kind === 'subscription'
  if (!subscription && !toAll) return
  const key = `mass ${account.appId} ${subscription ? day : day.slice(0, 7)}`
  world.state.counters.set(key, Math.max((world.state.counters.get(key) ?? 0) - 1, 0))
}

/** Whether a follower may get another mass message of a service account this month; counts it. */
export function takesMass(world: World, account: Account, openid: string): boolean {
  if (account.kind === 'subscription') return true
  const key = `${account.appId} ${dayOf(world.clock.ms()).slice(0, 7)}`
  const month = world.state.massReceived.get(key) ?? new Map<string, number>()
  world.state.massReceived.set(key, month)
  const received = month.get(openid) ?? 0
  if (received >= A_MONTH) return false
  month.set(openid, received + 1)
  return true
}
