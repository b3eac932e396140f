export { type Calendar, createCalendar, type DateLike, type DayView } from './calendar.ts'
export type { CalendarDay, CalendarYear, DayName } from './calendar-year.ts'
export type { CalendarConfig, DayOverride } from './day-plan.ts'
export { CalendarError, type CalendarErrorCode } from './errors.ts'
export { importCalendar } from './import-calendar.ts'
export { CalendarImportError, type ImportProblem } from './import-problems.ts'
export type { Season, Span, Weekday, WeekSpans } from './spans.ts'
export { stateCouncilYears } from './state-council/index.ts'
export {
  type AgencyHours,
  calendarOf,
  findCalendarConfig,
  listNationalYears,
  saveHours,
  saveYear,
} from './store.ts'
