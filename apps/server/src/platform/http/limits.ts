import { isIPv6 } from 'node:net'
import { createRecentMap } from './recent-map.ts'

export interface Limiter {
  /** Whether one more request of this key is allowed now; counts it when it is. */
  take(key: string, cost?: number): boolean
  /** Takes back what `take` counted: it turned out to be somebody who counts elsewhere. */
  giveBack(key: string, cost?: number): void
  /** Seconds until the window ends. */
  retryAfter(): number
}

const windowMs = 60_000
const mostKeys = 100_000

/**
 * Counts requests per key in fixed windows, in the memory of one process.
 *
 * With several server nodes each counts for itself: the limit guards a node, it is not a quota.
 * More keys than the memory is meant for push out the oldest: whoever has so many addresses is
 * not held by a limit for each.
 */
export function createLimiter(
  perMinute: number,
  now: () => number,
  keysAtMost = mostKeys,
): Limiter {
  const counts = createRecentMap<number>(keysAtMost)
  let windowStart = now()

  function turnWindow(): void {
    const since = now() - windowStart
    // A clock that was set back must not lock anybody out until it has caught up.
    if (since < windowMs && since >= 0) return
    windowStart = now()
    counts.clear()
  }

  return {
    take(key, cost = 1) {
      turnWindow()
      const wanted = (counts.get(key) ?? 0) + cost
      if (wanted > perMinute) return false
      counts.set(key, wanted)
      return true
    },
    giveBack(key, cost = 1) {
      turnWindow()
      const used = counts.get(key)
      if (used !== undefined) counts.set(key, Math.max(0, used - cost))
    },
    retryAfter: () => Math.max(1, Math.ceil((windowStart + windowMs - now()) / 1000)),
  }
}

/**
 * Who a network address is, for counting: an IPv6 subscriber has a whole /64 to write from.
 * IPv4 in IPv6's clothes is IPv4.
 */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const left = head.split(':').filter((group) => group !== '')
  const right = tail?.split(':').filter((group) => group !== '') ?? []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
