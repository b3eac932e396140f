import fc from 'fast-check'
import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { defineJob } from './define.ts'
import { inShanghai, schedulesOf } from './schedule.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short' },
  ...{ hour: 'numeric', minute: 'numeric', hourCycle: 'h23' },
})
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function digestOf(at: Date) {
  return {
    min: at.getUTCMinutes(),
    hour: at.getUTCHours(),
    date: at.getUTCDate(),
    month: at.getUTCMonth() + 1,
    dow: at.getUTCDay(),
  }
}

describe('the clocks of Shanghai', () => {
  it('show what the calendar of the world says', () => {
    const instants = fc.date({
      min: new Date('1993-01-01T00:00:00Z'),
      max: new Date('2099-12-31T23:59:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (at) => {
        const parts = Object.fromEntries(
          clock.formatToParts(at).map((part) => [part.type, part.value]),
        )
        expect(inShanghai(digestOf(at), at.getUTCFullYear())).toEqual({
          min: Number(parts.minute),
          hour: Number(parts.hour),
          date: Number(parts.day),
          month: Number(parts.month),
          dow: days.indexOf(parts.weekday ?? ''),
        })
      }),
    )
  })
})

describe('a schedule', () => {
  const due = (schedule: string, at: string) => {
    const job = defineJob({
      name: 'a.do-it',
      schedule,
      input: Type.Object({}),
      run: async () => {},
    })
    const time = new Date(at)
    return schedulesOf([job], () => time)[0]?.match(digestOf(time))
  }

  it('is in the time of Shanghai, so that the night is night', () => {
    expect(due('30 3 * * *', '2026-03-09T19:30:00Z')).toBe(true)
    expect(due('30 3 * * *', '2026-03-10T03:30:00Z')).toBe(false)
  })

  it('knows the day there', () => {
    expect(due('0 6 1 * *', '2024-02-29T22:00:00Z')).toBe(true)
    expect(due('0 6 29 2 *', '2024-02-28T22:00:00Z')).toBe(true)
    expect(due('0 6 1 1 *', '2025-12-31T22:00:00Z')).toBe(true)
    // Monday morning there is Sunday evening in Greenwich.
    expect(due('0 6 * * 1', '2026-03-08T22:00:00Z')).toBe(true)
  })

  it('of every so many minutes is the same everywhere', () => {
    expect(due('*/10 * * * *', '2026-03-08T22:20:00Z')).toBe(true)
    expect(due('*/10 * * * *', '2026-03-08T22:25:00Z')).toBe(false)
  })

  it('is only for jobs that have one, with their own tries', () => {
    const job = defineJob({ name: 'a.do-it', input: Type.Object({}), run: async () => {} })
    expect(schedulesOf([job], () => new Date())).toEqual([])
    const [item] = schedulesOf([{ ...job, schedule: '* * * * *', attempts: 3 }], () => new Date())
    expect(item?.options).toMatchObject({ maxAttempts: 3, backfillPeriod: 0 })
  })
})
