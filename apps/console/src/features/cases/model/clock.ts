import type { Say } from '#lib/words.ts'
import type { caseWords } from '../words.ts'

type CaseSay = Say<keyof (typeof caseWords)['zh']>

export interface ClockAsked {
  /** When it began; without it the bar is left away. */
  startedAt: string | null
  dueAt: string
  endedAt: string | null
}

export interface ClockLook {
  /** Of the term, in hundredths, from 0 to 100; undefined where the beginning is not known. */
  used: number | undefined
  tone: 'calm' | 'short' | 'urgent' | 'over' | 'done' | 'late'
  /** To the limit, or past it when negative, in milliseconds; of an ended one when it ended. */
  msLeft: number
}

/** Shares of a term that are left when it turns amber and red, as the reminders have them. */
const shortShare = 0.3
const urgentShare = 0.1
const dayMs = 86_400_000

/** How a clock stands at a moment. */
export function clockLook({ startedAt, dueAt, endedAt }: ClockAsked, now: Date): ClockLook {
  const due = Date.parse(dueAt)
  const until = endedAt === null ? now.getTime() : Date.parse(endedAt)
  const msLeft = due - until
  const term = startedAt === null ? undefined : Math.max(1, due - Date.parse(startedAt))
  const used =
    term === undefined
      ? undefined
      : Math.round(Math.min(100, Math.max(0, (1 - msLeft / term) * 100)))
  return { used, tone: toneOf(msLeft, term, endedAt !== null), msLeft }
}

function toneOf(msLeft: number, term: number | undefined, isEnded: boolean): ClockLook['tone'] {
  if (isEnded) return msLeft < 0 ? 'late' : 'done'
  if (msLeft < 0) return 'over'
  // Without the beginning only the time itself can warn.
  const share = msLeft / (term ?? 7 * dayMs)
  if (share <= urgentShare) return 'urgent'
  return share <= shortShare ? 'short' : 'calm'
}

/** A length of time in two units at the most: 2 天 3 小时, 5 小时 20 分, 12 分钟. */
export function spanWords(ms: number, say: CaseSay): string {
  const minutes = Math.max(1, Math.floor(Math.abs(ms) / 60_000))
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (days > 0)
    return hours % 24 === 0 ? say('days', { days }) : say('daysHours', { days, hours: hours % 24 })
  if (hours > 0)
    return minutes % 60 === 0
      ? say('hours', { hours })
      : say('hoursMinutes', { hours, minutes: minutes % 60 })
  return say('minutes', { minutes })
}

/** What a running clock says: 还剩 2 天 3 小时, 已超期 1 天. */
export function leftWords(msLeft: number, say: CaseSay): string {
  return say(msLeft < 0 ? 'over' : 'left', { span: spanWords(msLeft, say) })
}
