import type { Locale } from '@minqiao/contracts'
import { spanUnits } from './words-time.ts'

/** Every time on a screen is Beijing time, whatever the computer is set to. */
const zone = 'Asia/Shanghai'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: zone,
    hour12: false,
    ...options,
  })
  formats.set(key, made)
  return made
}

const minute = { hour: '2-digit', minute: '2-digit' } as const
const day = { month: 'numeric', day: 'numeric' } as const

function dayKey(time: Date): string {
  return format('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(time)
}

/** Short time for lists: hour and minute today, else day, else year too. */
export function shortTime(iso: string, locale: Locale, now = new Date()): string {
  const time = new Date(iso)
  if (dayKey(time) === dayKey(now)) return format(locale, minute).format(time)
  const sameYear = dayKey(time).slice(-4) === dayKey(now).slice(-4)
  return format(locale, sameYear ? day : { ...day, year: 'numeric' }).format(time)
}

/** Full date and time to the minute. */
export function fullTime(iso: string, locale: Locale): string {
  return format(locale, { year: 'numeric', ...day, ...minute }).format(new Date(iso))
}

/** Full date and time to the second, for the audit. */
export function exactTime(iso: string, locale: Locale): string {
  const second = { ...minute, second: '2-digit' } as const
  return format(locale, { year: 'numeric', month: '2-digit', day: '2-digit', ...second }).format(
    new Date(iso),
  )
}

/** How long since or until, in the largest unit that fits: 3 分钟, 2 小时, 4 天. */
export function span(ms: number, locale: Locale): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  const [size, zh, en] = spanUnits.find(([least]) => minutes >= least) ?? spanUnits[2]
  const count = Math.floor(minutes / size)
  return locale === 'zh' ? `${count} ${zh}` : `${count} ${en}`
}
