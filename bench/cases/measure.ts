/** Milliseconds at the middle and at the slow end. */
export interface Times {
  p50: number
  p95: number
  max: number
}

/** Runs a query many times, one after another, each time with other words or another place. */
export async function measure(
  count: number,
  query: (n: number) => Promise<unknown>,
): Promise<Times> {
  for (let n = 0; n < 10; n++) await query(n)
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    const began = performance.now()
    await query(n)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (part: number) => round(times[Math.min(count - 1, Math.floor(count * part))] ?? 0)
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100
}
