import { dayOf, hourOf } from '../clock/clock.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, textAt } from '../http/fields.ts'
import type { World } from '../world/world.ts'

const DAY_MS = 86_400_000
const FIRST_DAY = '2014-12-01'
/** Yesterday's figures are ready at eight in the morning. */
const READY_HOUR = 8

export interface Range {
  days: string[]
  /** Yesterday was asked for and is not ready. */
  delayed: boolean
}

/**
 * The days of a statistics request: `begin_date` to `end_date`, yesterday at the latest.
 *
 * Refuses with 61500 what is no date, and with 61501 a range that is turned round, too long, or
 * reaches today.
 */
export function readRange(world: World, body: Fields, longest: number): Range {
  const [begin, end] = [readDay(textAt(body, 'begin_date')), readDay(textAt(body, 'end_date'))]
  const now = world.clock.ms()
  const yesterday = dayOf(now - DAY_MS)
  if (begin > end || end > yesterday || begin < FIRST_DAY) refuse(61501)
  const days: string[] = []
  for (let day = begin; day <= end; day = dayOf(Date.parse(`${day}T12:00:00+08:00`) + DAY_MS)) {
    days.push(day)
    if (days.length > longest) refuse(61501)
  }
  const delayed = end === yesterday && hourOf(now) < READY_HOUR
  return { days: delayed ? days.slice(0, -1) : days, delayed }
}

function readDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay ? text : refuse(61500)
}
