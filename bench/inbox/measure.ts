import type { StaffActor } from '../../apps/server/src/platform/actor.ts'
import type { Ctx, Platform } from '../../apps/server/src/platform/context.ts'
import { createContext } from '../../apps/server/src/platform/transaction.ts'

export type Figures = Record<string, number | string>

/** One kind of query; `n` counts the times it is asked. */
export type Query = (ctx: Ctx, n: number) => Promise<unknown>

export interface Meter {
  figures: Figures
  /**
   * Asks some thirty or some hundred times, one after another, each time as a request of its own.
   * Writes NAME_p50_ms and NAME_p95_ms; answers the latter.
   */
  take(name: string, actor: StaffActor, query: Query): Promise<number>
}

const warmUp = 5

export function createMeter(platform: Platform, queries: number): Meter {
  const figures: Figures = {}
  return {
    figures,
    async take(name, actor, query) {
      const times: number[] = []
      for (let n = -warmUp; n < queries; n++) {
        const ctx = createContext(platform, { actor, requestId: 'bench' })
        const began = performance.now()
        await query(ctx, n + warmUp)
        if (n >= 0) times.push(performance.now() - began)
      }
      times.sort((a, b) => a - b)
      const at = (part: number) => round(times[Math.ceil(times.length * part) - 1] ?? 0)
      const p95 = at(0.95)
      figures[`${name}_p50_ms`] = at(0.5)
      figures[`${name}_p95_ms`] = p95
      return p95
    },
  }
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100
}
