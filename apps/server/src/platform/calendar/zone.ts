import { type DayNumber, FIRST_YEAR, LAST_YEAR, MS_PER_DAY } from './dates.ts'
import { CalendarError } from './errors.ts'

/** Turns instants into local dates and back, in one time zone. */
export interface Zone {
  /** Local date of an instant; CALENDAR_INSTANT_INVALID outside 1970 to 2199. */
  dayOf(instant: number): DayNumber
  /** Instant of a local time, in minutes after midnight. A time that is skipped moves forward. */
  instantOf(day: DayNumber, minutes: number): number
}

const EARLIEST = Date.UTC(FIRST_YEAR, 0, 1)
const LATEST = Date.UTC(LAST_YEAR + 1, 0, 1)

/** A zone of the IANA database, whatever the zone of the machine; CALENDAR_ZONE_UNKNOWN. */
export function createZone(name: string): Zone {
  const format = createFormat(name)
  /** Offsets at the borders of UTC days: equal at both ends, equal within. */
  const atBorder = new Map<number, number>()

  const askOffset = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const local = Date.UTC(
      number('year'),
      number('month') - 1,
      number('day'),
      number('hour'),
      number('minute'),
      number('second'),
    )
    return local - Math.floor(instant / 1000) * 1000
  }
  const borderOffset = (utcDay: number): number => {
    const known = atBorder.get(utcDay)
    if (known !== undefined) return known
    const offset = askOffset(utcDay * MS_PER_DAY)
    atBorder.set(utcDay, offset)
    return offset
  }
  const offsetAt = (instant: number): number => {
    const utcDay = Math.floor(instant / MS_PER_DAY)
    const offset = borderOffset(utcDay)
    return offset === borderOffset(utcDay + 1) ? offset : askOffset(instant)
  }
  return {
    dayOf(instant) {
      if (!(instant >= EARLIEST && instant < LATEST))
        throw new CalendarError('CALENDAR_INSTANT_INVALID')
      return Math.floor((instant + offsetAt(instant)) / MS_PER_DAY)
    },
    instantOf(day, minutes) {
      const local = day * MS_PER_DAY + minutes * 60_000
      const first = local - offsetAt(local)
      const second = local - offsetAt(first)
      return second + offsetAt(second) === local ? second : Math.max(first, second)
    },
  }
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    throw new CalendarError('CALENDAR_ZONE_UNKNOWN', { zone: timeZone })
  }
}
