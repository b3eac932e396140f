import { dayOf, hourOf } from '../clock/clock.ts'
import type { World } from '../world/world.ts'

/** How often, and by whom. */
export interface Tally {
  count: number
  /** Times by openid. */
  users: Map<string, number>
}

/** What happened at one account on one day, kept for the statistics of yesterday. */
export interface DayCounts {
  /** By user_source. */
  follows: Map<number, { new: number; cancel: number }>
  /** Followers at the end of the day, as far as it has come. */
  followers: number
  /** By `hour|msgType`. */
  messages: Map<string, Tally>
  /** By hour: calls of the operator's server. */
  callbacks: Map<number, { count: number; failed: number; totalMs: number; longestMs: number }>
  /** By `msg_data_id_idx`. */
  reads: Map<string, Tally>
  shares: Map<string, Tally>
}

/** The counts of a day; begun when something happens on it. */
export function countsOf(world: World, appId: string, day: string): DayCounts {
  const key = `${appId} ${day}`
  const known = world.state.counts.get(key)
  if (known) return known
  const counts: DayCounts = {
    follows: new Map(),
    followers: 0,
    messages: new Map(),
    callbacks: new Map(),
    reads: new Map(),
    shares: new Map(),
  }
  world.state.counts.set(key, counts)
  return counts
}

export function countFollow(
  world: World,
  appId: string,
  what: 'new' | 'cancel',
  source: number,
): void {
  const counts = countsOf(world, appId, dayOf(world.clock.ms()))
  const known = counts.follows.get(source) ?? { new: 0, cancel: 0 }
  known[what]++
  counts.follows.set(source, known)
  const key = `followers ${appId}`
  const followers = (world.state.counters.get(key) ?? 0) + (what === 'new' ? 1 : -1)
  world.state.counters.set(key, followers)
  counts.followers = followers
}

export function countMessage(world: World, appId: string, openid: string, msgType: string): void {
  const now = world.clock.ms()
  add(countsOf(world, appId, dayOf(now)).messages, `${hourOf(now)}|${msgType}`, openid)
}

export function countCallback(world: World, appId: string, tookMs: number, failed: boolean): void {
  const now = world.clock.ms()
  const { callbacks } = countsOf(world, appId, dayOf(now))
  const known = callbacks.get(hourOf(now)) ?? { count: 0, failed: 0, totalMs: 0, longestMs: 0 }
  known.count++
  if (failed) known.failed++
  known.totalMs += tookMs
  known.longestMs = Math.max(known.longestMs, tookMs)
  callbacks.set(hourOf(now), known)
}

export function countRead(world: World, appId: string, msgid: string, reader: string): void {
  add(countsOf(world, appId, dayOf(world.clock.ms())).reads, msgid, reader)
}

export function countShare(world: World, appId: string, msgid: string, reader: string): void {
  add(countsOf(world, appId, dayOf(world.clock.ms())).shares, msgid, reader)
}

function add(tallies: Map<string, Tally>, key: string, user: string): void {
  const tally = tallies.get(key) ?? { count: 0, users: new Map<string, number>() }
  tally.count++
  tally.users.set(user, (tally.users.get(user) ?? 0) + 1)
  tallies.set(key, tally)
}
