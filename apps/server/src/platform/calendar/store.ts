import { type Db, tablesOf, uuidv7 } from '#platform/db/index.ts'
import { type Calendar, createCalendar } from './calendar.ts'
import type { CalendarDay, CalendarYear } from './calendar-year.ts'
import type { CalendarConfig, DayOverride } from './day-plan.ts'
import type { Season, Span, WeekSpans } from './spans.ts'
import { stateCouncilYears } from './state-council/index.ts'

/** When an agency works, week by week, until it says otherwise. */
export interface AgencyHours {
  spans: WeekSpans
  makeUp?: readonly Span[]
  seasons?: readonly Season[]
}

interface CalendarsTable {
  calendar_id: string
  agency_id: string
  year: number
  source: string
  days: string
  spans: string | null
  imported_at: Date
}

interface Row {
  calendarId: string
  agencyId: string
  year: number
  source: string
  days: CalendarDay[]
  spans: AgencyHours | null
}

/** Under this agency stand the years of the whole country. */
const nation = ''
/** Under this year stand an agency's hours, which no year changes. */
const everyYear = 0

/** Hours of an agency that has not said its own; they differ from place to place and season. */
const usualHours: AgencyHours = {
  spans: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
      day,
      [
        ['08:30', '12:00'],
        ['14:00', '17:30'],
      ],
    ]),
  ),
}

/** The arrangements of the country by year: those that come with the product, and imported ones. */
export async function listNationalYears(db: Db): Promise<CalendarYear[]> {
  return nationalYears(await readRows(db, nation))
}

/** What makes up the calendar of an agency; '' for one that has said nothing of its own. */
export async function findCalendarConfig(db: Db, agencyId: string): Promise<CalendarConfig> {
  return configOf(await readRows(db, agencyId), agencyId)
}

const made = new Map<string, Calendar>()
const madeAtMost = 500

/**
 * The working time of an agency. Asks the database each time, for somebody may have changed it in
 * another process; makes the calendar anew only when it was changed.
 */
export async function calendarOf(db: Db, agencyId: string): Promise<Calendar> {
  const rows = await readRows(db, agencyId)
  const key = [agencyId, ...rows.map(({ calendarId }) => calendarId)].join(' ')
  const known = made.get(key)
  if (known) return known
  const calendar = createCalendar(configOf(rows, agencyId))
  if (made.size >= madeAtMost) made.clear()
  made.set(key, calendar)
  return calendar
}

/**
 * Keeps the arrangement of one year, in place of the one before: of the country with `agencyId`
 * '', else the days on which this agency differs. Throws CalendarError when it contradicts another.
 */
export async function saveYear(
  db: Db,
  agencyId: string,
  { year, source, days }: CalendarYear,
  now: Date,
): Promise<void> {
  await save(
    db,
    { agency_id: agencyId, year, source, days: JSON.stringify(days), spans: null },
    now,
  )
}

/** Keeps when an agency works. Throws CalendarError when the hours cannot be. */
export async function saveHours(
  db: Db,
  agencyId: string,
  hours: AgencyHours,
  now: Date,
): Promise<void> {
  const spans = JSON.stringify(hours)
  await save(db, { agency_id: agencyId, year: everyYear, source: '', days: '[]', spans }, now)
}

async function save(
  db: Db,
  row: Omit<CalendarsTable, 'calendar_id' | 'imported_at'>,
  now: Date,
): Promise<void> {
  // A new id for every change: by it a calendar in memory is known to be out of date.
  const stored = { ...row, calendar_id: uuidv7(), imported_at: now }
  await tablesOf<{ calendars: CalendarsTable }>(db)
    .insertInto('calendars')
    .values(stored)
    .onConflict((conflict) => conflict.columns(['agency_id', 'year']).doUpdateSet(stored))
    .execute()
  createCalendar(await findCalendarConfig(db, row.agency_id))
}

async function readRows(db: Db, agencyId: string): Promise<Row[]> {
  const rows = await tablesOf<{ calendars: CalendarsTable }>(db)
    .selectFrom('calendars')
    .select([
      'calendar_id as calendarId',
      'agency_id as agencyId',
      'year',
      'source',
      'days',
      'spans',
    ])
    .where('agency_id', 'in', [nation, agencyId])
    .orderBy('agency_id')
    .orderBy('year')
    .execute()
  // The driver reads jsonb.
  return rows as unknown as Row[]
}

function configOf(rows: readonly Row[], agencyId: string): CalendarConfig {
  const own = agencyId === nation ? [] : rows.filter((row) => row.agencyId === agencyId)
  const hours = own.find(({ year }) => year === everyYear)?.spans ?? usualHours
  return {
    ...hours,
    years: nationalYears(rows),
    overrides: own.flatMap(({ days }) => days.map(overrideOf)),
  }
}

function nationalYears(rows: readonly Row[]): CalendarYear[] {
  const imported = rows.filter(({ agencyId }) => agencyId === nation)
  const shipped = stateCouncilYears.filter(({ year }) => !imported.some((row) => row.year === year))
  return [...shipped, ...imported]
    .map(({ year, source, days }) => ({ year, source, days }))
    .toSorted((a, b) => a.year - b.year)
}

function overrideOf({ date, kind, name }: CalendarDay): DayOverride {
  return { date, kind, name }
}
