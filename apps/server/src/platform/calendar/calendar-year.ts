import { dayNumber, formatDay, parseDate } from './dates.ts'

/** A name in both languages. */
export interface DayName {
  zh: string
  en: string
}

/** A day on which the weekday does not decide: off, or worked to make up for one. */
export interface CalendarDay {
  /** Local date, `YYYY-MM-DD`. */
  date: string
  kind: 'off' | 'work'
  name: DayName
}

/** What an authority arranged for one year. Days of the year before may be among them. */
export interface CalendarYear {
  year: number
  /** The document it stands in, such as 国办发明电〔2025〕7号. */
  source: string
  days: CalendarDay[]
}

/** One holiday in the words of the notice: from this day so many days, and who works for it. */
interface Holiday {
  name: DayName
  /** First day off, `MM-DD`. */
  from: string
  days: number
  /** Saturdays and Sundays to be worked, `MM-DD`. */
  work: string[]
}

/** Names of the national holidays (《全国年节及纪念日放假办法》, State Council decree 795, §2). */
export const NATIONAL_HOLIDAYS = {
  newYear: { zh: '元旦', en: 'New Year’s Day' },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  tombSweeping: { zh: '清明节', en: 'Tomb-Sweeping Day' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
  nationalAndMidAutumn: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
} as const satisfies Record<string, DayName>

/** Writes the holidays of a notice out day by day, in order of date. */
export function expandNotice(year: number, source: string, holidays: Holiday[]): CalendarYear {
  const days: CalendarDay[] = []
  for (const { name, from, days: count, work } of holidays) {
    const first = parseDate(`${year}-${from}`)
    for (let day = first; day < first + count; day++)
      days.push({ date: formatDay(day), kind: 'off', name })
    for (const date of work) days.push({ date: `${year}-${date}`, kind: 'work', name })
  }
  return { year, source, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) }
}

/** First day of a year and of the next: half open. */
export function daysOfYear(year: number): { first: number; end: number } {
  return { first: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) }
}
