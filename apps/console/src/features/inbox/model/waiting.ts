/**
 * How pressing a wait is. Measured against the 48 hours within which the platform takes an answer
 * (rules.md §12.4): calm for the first four, pressing from half of the time on.
 */
export type Pressure = 'calm' | 'soon' | 'late'

const hour = 3_600_000
const steps: readonly [number, Pressure][] = [
  [24 * hour, 'late'],
  [4 * hour, 'soon'],
]

export function pressureOf(waitingMs: number): Pressure {
  return steps.find(([least]) => waitingMs >= least)?.[1] ?? 'calm'
}
