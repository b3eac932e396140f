export interface TestClock {
  now: () => Date
  /** Moves the clock forward by milliseconds. */
  advance(ms: number): void
  set(time: Date): void
}

/** A clock in the hand: stands still until it is moved. Begins on a working Tuesday morning. */
export function createClock(start = new Date('2026-03-10T01:00:00Z')): TestClock {
  let time = start.getTime()
  return {
    now: () => new Date(time),
    advance(ms) {
      time += ms
    },
    set(to) {
      time = to.getTime()
    },
  }
}
