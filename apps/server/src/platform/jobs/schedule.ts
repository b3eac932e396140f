import { type ParsedCronItem, parseCronItems, type TimestampDigest } from 'graphile-worker'
import type { Job } from './define.ts'

/** China has had one time without summer time since 1992. */
const shanghaiOffsetMs = 8 * 3_600_000

/** The schedules of the jobs. The queue counts in UTC; ours are in the time of Shanghai. */
export function schedulesOf(jobs: readonly Job[], now: () => Date): ParsedCronItem[] {
  const items = parseCronItems(
    jobs.flatMap(({ name, schedule, attempts }) =>
      schedule === undefined
        ? []
        : [{ task: name, match: schedule, options: { maxAttempts: attempts, backfillPeriod: 0 } }],
    ),
  )
  return items.map((item) => ({
    ...item,
    match: (utc) => item.match(inShanghai(utc, now().getUTCFullYear())),
  }))
}

/** A minute of this year in UTC as the clocks of Shanghai show it. */
export function inShanghai(utc: TimestampDigest, year: number): TimestampDigest {
  const instant = Date.UTC(year, utc.month - 1, utc.date, utc.hour, utc.min)
  const local = new Date(instant + shanghaiOffsetMs)
  const isNextDay = local.getUTCDate() !== utc.date
  return {
    min: local.getUTCMinutes(),
    hour: local.getUTCHours(),
    date: local.getUTCDate(),
    month: local.getUTCMonth() + 1,
    dow: isNextDay ? (utc.dow + 1) % 7 : utc.dow,
  }
}
