import { type Static, Type } from 'typebox'
import type { AgencyHours } from '#platform/calendar/index.ts'

/** For objects that take no other field than theirs. */
export const closed = { additionalProperties: false }

const Time = Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' })
const Spans = Type.Array(Type.Array(Time, { minItems: 2, maxItems: 2 }), { maxItems: 6 })
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const Week = Type.Partial(
  Type.Object(
    Object.fromEntries(weekdays.map((day) => [day, Spans])) as Record<
      (typeof weekdays)[number],
      typeof Spans
    >,
  ),
  closed,
)
const DayOfYear = Type.String({ pattern: '^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$' })
/** When an agency works. */
export const Hours = Type.Object(
  {
    spans: Week,
    makeUp: Type.Optional(Spans),
    seasons: Type.Optional(
      Type.Array(
        Type.Object(
          { from: DayOfYear, to: DayOfYear, spans: Week, makeUp: Type.Optional(Spans) },
          closed,
        ),
        { maxItems: 12 },
      ),
    ),
  },
  closed,
)
/** A day on which the weekday does not decide. */
export const Day = Type.Object({
  date: Type.String(),
  kind: Type.Union([Type.Literal('off'), Type.Literal('work')]),
  name: Type.Object({ zh: Type.String(), en: Type.String() }),
})

export function presentHours({ spans, makeUp, seasons }: AgencyHours): Static<typeof Hours> {
  const shown = { spans, ...(makeUp && { makeUp }), ...(seasons && { seasons }) }
  // Spans are pairs; JSON schema has no word for that which the framework would keep.
  return shown as unknown as Static<typeof Hours>
}
