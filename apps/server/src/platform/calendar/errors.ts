const MEANING = {
  CALENDAR_DATE_INVALID: 'a date is YYYY-MM-DD and exists',
  CALENDAR_INSTANT_INVALID: 'the instant is not a time between 1970 and 2199',
  CALENDAR_ZONE_UNKNOWN: 'the time zone is not in the IANA database',
  CALENDAR_SPANS_INVALID: 'the working spans cannot be read',
  CALENDAR_SEASON_INVALID: 'the season cannot be read',
  CALENDAR_DAY_CONTRADICTED: 'the day is given twice, differently',
  CALENDAR_AMOUNT_INVALID: 'the amount of working time is not a number that can be added',
  CALENDAR_WITHOUT_WORK: 'the calendar has no working time for years on end',
} as const

export type CalendarErrorCode = keyof typeof MEANING

/** Where and what: the setting and the value at fault. */
export type CalendarErrorDetails = Readonly<Record<string, string | number>>

/** Thrown when a calendar cannot be made, or is asked what it cannot answer. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError'
  readonly code: CalendarErrorCode
  readonly details: CalendarErrorDetails

  constructor(code: CalendarErrorCode, details: CalendarErrorDetails = {}) {
    const told = Object.entries(details).map(([key, value]) => `${key}: ${value}`)
    super(`${code}: ${[MEANING[code], ...told].join('; ')}`)
    this.code = code
    this.details = details
  }
}
