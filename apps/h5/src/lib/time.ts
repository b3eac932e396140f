import type { Locale } from '@minqiao/contracts'

/** Beijing has no summer time: eight hours ahead of UTC all year. */
const beijingMs = 8 * 3_600_000
const dayMs = 86_400_000

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A time as a person says it, in Beijing time: 今天 09:20, 昨天 21:05, 3月8日 09:20, 2025年3月8日 09:20. */
export function sayTime(iso: string, now: Date, locale: Locale): string {
  const time = Date.parse(iso) + beijingMs
  const local = new Date(time)
  const minute = local.toISOString().slice(11, 16)
  const days = Math.floor((now.getTime() + beijingMs) / dayMs) - Math.floor(time / dayMs)
  if (days === 0) return locale === 'zh' ? join('今天', minute) : join('Today', minute)
  if (days === 1) return locale === 'zh' ? join('昨天', minute) : join('Yesterday', minute)
  const isThisYear = new Date(now.getTime() + beijingMs).getUTCFullYear() === local.getUTCFullYear()
  return join(sayDate(local, isThisYear, locale), minute)
}

function sayDate(local: Date, isThisYear: boolean, locale: Locale): string {
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()]
  if (locale === 'zh') return `${isThisYear ? '' : `${year}年`}${month + 1}月${day}日`
  return `${day} ${months[month]}${isThisYear ? '' : ` ${year}`}`
}

/** A length of time in its largest whole unit: 2 小时. Less than a minute says so. */
export function sayWait(ms: number, locale: Locale): string {
  const units: [number, string, string][] = [
    [dayMs, '天', 'day'],
    [3_600_000, '小时', 'hour'],
    [60_000, '分钟', 'minute'],
  ]
  const unit = units.find(([size]) => ms >= size)
  if (!unit) return locale === 'zh' ? `不到${join('', '1', '分钟')}` : 'less than a minute'
  const [size, zh, en] = unit
  const count = Math.floor(ms / size)
  return join(String(count), locale === 'zh' ? zh : `${en}${count === 1 ? '' : 's'}`)
}

/** With spaces at which no line breaks: a number stays with its unit, a day with its hour. */
function join(...parts: string[]): string {
  return parts.join('\u00a0')
}
