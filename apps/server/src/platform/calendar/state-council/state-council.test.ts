import { describe, expect, it } from 'vitest'
import { stateCouncilYears } from './index.ts'

/** Written out by hand from the three notices, apart from the data, day by day. */
const NOTICES: Record<string, { source: string; off: string; work: string }> = {
  2024: {
    source: '国办发明电〔2023〕7号',
    off: `01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06
      05-01 05-02 05-03 05-04 05-05 06-10 09-15 09-16 09-17
      10-01 10-02 10-03 10-04 10-05 10-06 10-07`,
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    source: '国办发明电〔2024〕12号',
    off: `01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06
      05-01 05-02 05-03 05-04 05-05 05-31 06-01 06-02
      10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08`,
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    source: '国办发明电〔2025〕7号',
    off: `01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23
      04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21
      09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07`,
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
}

describe.each(Object.entries(NOTICES))('State Council %s', (year, notice) => {
  const found = stateCouncilYears.find((each) => String(each.year) === year)
  const dates = (kind: string) =>
    found?.days.filter((day) => day.kind === kind).map((day) => day.date.slice(5))

  it('has each day off and each make-up day of the notice, and no other', () => {
    expect(found?.source).toBe(notice.source)
    expect(dates('off')).toEqual(notice.off.split(/\s+/))
    expect(dates('work')).toEqual(notice.work.split(' '))
  })

  it('makes up on Saturdays and Sundays only, and leaves as many working days as the law', () => {
    const isWeekend = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0
    const all = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(Number(year), 0, 1 + day)).toISOString().slice(0, 10),
    ).filter((date) => date.startsWith(year))
    expect(found?.days.filter((day) => day.kind === 'work' && !isWeekend(day.date))).toEqual([])
    const kinds = new Map(found?.days.map((day) => [day.date, day.kind]))
    const worked = all.filter(
      (date) => (kinds.get(date) ?? (isWeekend(date) ? 'off' : 'work')) === 'work',
    )
    // Every holiday of the law is a day of rest beside the weekends: 11 days a year, 13 since 2025.
    const statutory = Number(year) < 2025 ? 11 : 13
    expect(worked.length).toBe(all.length - all.filter(isWeekend).length - statutory)
  })
})
