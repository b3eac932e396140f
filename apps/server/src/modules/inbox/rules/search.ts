/** Messages that are read one by one before the index is asked. */
export const mostRead = 4000

/** How many of an account's newest messages tell how much is written to it. */
export function sampleOf(accounts: number): number {
  return Math.max(4, Math.floor(mostRead / Math.max(1, accounts)))
}

/** One account's newest message, and the one `sample` further back; null when there is none. */
export interface Sample {
  newest: string | null
  deep: string | null
}

/**
 * The id down to which the accounts together hold about `mostRead` messages, judged by how close
 * together their newest are; '' when they may be read to their beginning.
 */
export function depthOf(samples: readonly Sample[], sample: number): string {
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
  return perMs === 0 ? '' : idAt(new Date(end.getTime() - mostRead / perMs))
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
