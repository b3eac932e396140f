/** Messages that are read one by one before anything else is known of the words. */
export const firstRead = 500

/**
 * Messages that are read one by one before the index is asked about frequent words. Those of many
 * accounts lie close together on the disk, those of one account far apart.
 */
export function mostReadOf(accounts: number): number {
  return Math.min(4000, 1000 * accounts)
}

/** Whether to read on after the first ones: so many hits that `most` should fill the page. */
export function isFrequent(hits: number, limit: number, most: number): boolean {
  return hits * most >= limit * firstRead
}

/** How many of an account's newest messages tell how much is written to it. */
export function sampleOf(accounts: number, read: number): number {
  return Math.max(4, Math.floor(read / Math.max(1, accounts)))
}

/** One account's newest message, and the one `sample` further back; null when there is none. */
export interface Sample {
  newest: string | null
  deep: string | null
}

/**
 * The id down to which the accounts together hold about `read` messages, judged by how close
 * together their newest are; '' when they may be read to their beginning.
 */
export function depthOf(samples: readonly Sample[], sample: number, read: number): string {
  const newest = samples
    .map((it) => it.newest ?? '')
    .sort()
    .at(-1)
  const end = timeOfId(newest)
  if (end === undefined) return ''
  const rates = samples.map(({ deep }) => {
    const since = timeOfId(deep ?? undefined)
    return since === undefined ? 0 : sample / Math.max(1, end.getTime() - since.getTime())
  })
  const perMs = rates.reduce((sum, rate) => sum + rate, 0)
  return perMs === 0 ? '' : idAt(new Date(end.getTime() - read / perMs))
}

/** A part of the past to look up in the index of pieces; see `search_pieces` in the database. */
export interface Stretch {
  /** The smallest id in it; '' where it reaches to the beginning. */
  from: string
  /** What its pieces begin with. */
  lanes: string[]
}

/**
 * The past from an id back to the first there is, newest part first, each part twice as long as the
 * one before: what is found soon costs little, and what is nowhere takes few questions. All ids
 * are of version 7; `letters` are the last ones of the accounts' ids.
 */
export function stretchesBack(
  before: string,
  first: string,
  letters: readonly string[],
): Stretch[] {
  const found: Stretch[] = []
  const end = laneTimeOf(first)
  let top = laneTimeOf(before)
  for (let length = isEarlyInLane(before) ? 2 : 1; top >= end; length *= 2) {
    const bottom = Math.max(end, top - length + 1)
    const times = Array.from({ length: top - bottom + 1 }, (_none, n) => laneName(bottom + n))
    const lanes = [...new Set(times)].flatMap((time) => letters.map((letter) => time + letter))
    found.push({ from: bottom === end ? '' : idAt(new Date(bottom * laneMs)), lanes })
    top = bottom - 1
  }
  return found
}

/** How long a lane goes on: as long as the first four digits of an id stay the same. */
const laneMs = 2 ** 32

function laneTimeOf(id: string): number {
  return Number.parseInt(id.slice(0, 4), 16)
}

/** In the first half of a lane, which alone would be little to look up. */
function isEarlyInLane(id: string): boolean {
  return Number.parseInt(id.charAt(4), 16) < 8
}

function laneName(laneTime: number): string {
  return (laneTime % 256).toString(16).padStart(2, '0')
}

/** The smallest id of version 7 (RFC 9562) made at a moment. */
function idAt(time: Date): string {
  const clock = Math.max(0, time.getTime()).toString(16).padStart(12, '0')
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7000-8000-000000000000`
}

/** When an id of version 7 was made; undefined for what is none. */
function timeOfId(id: string | undefined): Date | undefined {
  const found = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(id ?? '')
  return found ? new Date(Number.parseInt(`${found[1]}${found[2]}`, 16)) : undefined
}
