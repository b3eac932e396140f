import { beijingDay } from '#ui/days.ts'
import type { Message } from './types.ts'

const dayMs = 86_400_000
/** Messages of one sender within this time stand together under one name. */
const togetherMs = 5 * 60_000

/** 0 for today, 1 for yesterday, and so on; negative where a clock runs ahead. */
export function daysAgo(day: string, now: Date): number {
  return Math.round((Date.parse(beijingDay(now)) - Date.parse(day)) / dayMs)
}

export type LogRow =
  | { kind: 'day'; id: string; day: string; at: string }
  | { kind: 'message'; id: string; message: Message; opensGroup: boolean }

/** The messages with a line where a day begins, and a mark where another sender begins. */
export function groupByDay(messages: readonly Message[]): LogRow[] {
  const rows: LogRow[] = []
  let before: Message | undefined
  for (const message of messages) {
    const day = beijingDay(new Date(message.at))
    const isNewDay = !before || beijingDay(new Date(before.at)) !== day
    const id = message.messageId
    if (isNewDay) rows.push({ kind: 'day', id: `${day} ${id}`, day, at: message.at })
    const opensGroup = isNewDay || !before || !areTogether(before, message)
    rows.push({ kind: 'message', id, message, opensGroup })
    before = message
  }
  return rows
}

function areTogether(a: Message, b: Message): boolean {
  const isSameSender = a.direction === b.direction && a.staffId === b.staffId && a.via === b.via
  return isSameSender && Math.abs(Date.parse(b.at) - Date.parse(a.at)) <= togetherMs
}
