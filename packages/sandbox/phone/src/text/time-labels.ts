/** Gap in milliseconds after which a chat writes the time between two messages. */
const SEPARATOR_GAP = 5 * 60_000

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

/** Calendar days from `at` to `now` in the local time zone; negative when `at` lies ahead. */
function daysAgo(at: Date, now: Date): number {
  const from = Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())
  const to = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  return Math.round((to - from) / 86_400_000)
}

/** The day as a chat names it, or an empty string for today. */
function dayLabel(at: Date, now: Date): string {
  const days = daysAgo(at, now)
  if (days === 0) return ''
  if (days === 1) return '昨天'
  if (days > 1 && days < 7) return WEEKDAYS[at.getDay()] ?? ''
  const day = `${at.getMonth() + 1}月${at.getDate()}日`
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}年${day}`
}

/** Writes the time of day as `HH:mm` in the local time zone. */
export function clockLabel(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

/** Writes a time for the list of chats: `HH:mm`, `昨天 HH:mm`, `星期X`, `M月D日`. */
export function listLabel(at: number, now: Date): string {
  const when = new Date(at)
  const day = dayLabel(when, now)
  if (day === '') return clockLabel(when)
  return day === '昨天' ? `${day} ${clockLabel(when)}` : day
}

/** Writes a time between two messages of a chat: the day, unless it is today, and `HH:mm`. */
export function separatorLabel(at: number, now: Date): string {
  const when = new Date(at)
  return `${dayLabel(when, now)} ${clockLabel(when)}`.trim()
}

/** Says whether a chat writes the time above a message, given the message before it. */
export function needsSeparator(before: number | undefined, at: number): boolean {
  return before === undefined || at - before >= SEPARATOR_GAP
}
