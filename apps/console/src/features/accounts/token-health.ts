import type { Tone } from '#ui/status-dot.tsx'
import type { Health, Quota } from './account-data.ts'

export interface TokenHealth {
  tone: Tone
  words: Health['token']['state'] | 'off'
}

const tones = {
  none: 'warn',
  refreshing: 'good',
  valid: 'good',
  expired: 'warn',
  failing: 'bad',
} as const

/** How the token stands, in green, amber or red; an account that is closed calls no more. */
export function tokenHealth(
  token: Pick<Health['token'], 'state'>,
  state: 'active' | 'paused' | 'closed',
): TokenHealth {
  if (state === 'closed') return { tone: 'quiet', words: 'off' }
  return { tone: tones[token.state], words: token.state }
}

/** The share of a limit that is used, 0 to 100; nothing where there is no limit. */
export function percentUsed({ used, limit }: Pick<Quota, 'used' | 'limit'>): number | undefined {
  if (limit === null) return undefined
  if (limit === 0) return used > 0 ? 100 : 0
  return Math.min(100, Math.round((used / limit) * 1000) / 10)
}

/** The colour of a bar: calm, then amber from 70, red from 90 percent. */
export function toneOfUse(percent: number): 'calm' | 'warn' | 'bad' {
  if (percent >= 90) return 'bad'
  return percent >= 70 ? 'warn' : 'calm'
}

/** The limited interfaces that are nearest to their end, of those that were called at all. */
export function busiest(quotas: readonly Quota[], count: number): Quota[] {
  return quotas
    .filter(({ used, limit }) => used > 0 && limit !== null)
    .toSorted((a, b) => (percentUsed(b) ?? 0) - (percentUsed(a) ?? 0) || b.used - a.used)
    .slice(0, count)
}
