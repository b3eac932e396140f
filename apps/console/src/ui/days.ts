const dayMs = 86_400_000

/** The day in Beijing at a moment, `2026-11-22`. */
export function beijingDay(time: Date): string {
  return new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/**
 * Every one of the last `count` days in order, those without figures as zeros.
 *
 * @param today day the list ends with, `2026-11-22`.
 */
export function fillDays<Row extends { day: string }>(
  rows: readonly Row[],
  today: string,
  count: number,
  empty: (day: string) => Row,
): Row[] {
  const known = new Map(rows.map((row) => [row.day, row]))
  const last = Date.parse(`${today}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(last - (count - 1 - index) * dayMs).toISOString().slice(0, 10)
    return known.get(day) ?? empty(day)
  })
}

/** A round number at or above the largest value, for the top of an axis: 1, 2, 5, 10, 20, 50… */
export function roundTop(largest: number): number {
  if (largest <= 1) return 1
  const step = 10 ** Math.floor(Math.log10(largest))
  return ([1, 2, 5, 10].find((times) => times * step >= largest) ?? 10) * step
}
