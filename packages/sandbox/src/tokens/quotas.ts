import type { Account } from '../accounts/account.ts'
import { dayOf } from '../clock/clock.ts'
import { refuse } from '../errors/platform-error.ts'
import type { World } from '../world/world.ts'

/** How often an account has called one API, today and in this minute. */
export interface Usage {
  day: string
  used: number
  minute: number
  inMinute: number
}

export interface Limits {
  daily: number
  perMinute?: number
}

/** Counts a call; refuses with 45009 over the day's limit and 45011 over the minute's. */
export function countCall(world: World, account: Account, path: string, limits: Limits): void {
  const usage = usageOf(world, account.appId, path)
  if (usage.used >= dailyLimit(world, account.appId, path, limits.daily)) refuse(45009)
  if (limits.perMinute !== undefined && usage.inMinute >= limits.perMinute) refuse(45011)
  usage.used++
  usage.inMinute++
}

/** Today's use of an API by an account; yesterday's has gone. */
export function usageOf(world: World, appId: string, path: string): Usage {
  const now = world.clock.ms()
  const key = `${appId} ${path}`
  const day = dayOf(now)
  const minute = Math.floor(now / 60_000)
  const known = world.state.usage.get(key)
  const usage = known ?? { day, used: 0, minute, inMinute: 0 }
  if (!known) world.state.usage.set(key, usage)
  if (usage.day !== day) {
    usage.day = day
    usage.used = 0
  }
  if (usage.minute !== minute) {
    usage.minute = minute
    usage.inMinute = 0
  }
  return usage
}

export function dailyLimit(world: World, appId: string, path: string, daily: number): number {
  return world.state.limits.get(`${appId} ${path}`) ?? daily
}

/** Gives an account all its calls of today back (`clear_quota`). */
export function clearUsage(world: World, appId: string): void {
  for (const [key, usage] of world.state.usage) if (key.startsWith(`${appId} `)) usage.used = 0
}
