import { randomInt } from 'node:crypto'

/** A sentence that no other test wrote. */
export function say(sentence: string): string {
  return `${sentence}（第${randomInt(1e8, 1e9)}号）`
}
