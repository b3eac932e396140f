import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** Days in the account's time, `YYYY-MM-DD`, both included; the last is yesterday at the latest. */
export interface DaySpan {
  begin_date: string
  end_date: string
}

const DAY = 86_400_000

/** Asks for figures of at most `days` days. Ask for yesterday's after eight in the morning. */
export async function askFigures<T>(
  client: Client,
  name: string,
  span: DaySpan,
  days: number,
): Promise<T> {
  const begin = dayOf('begin_date', span.begin_date)
  const end = dayOf('end_date', span.end_date)
  if (end < begin || (end - begin) / DAY >= days)
    throw new RequestError('end_date', `1 to ${days} days from begin_date`)
  const body = { begin_date: span.begin_date, end_date: span.end_date }
  return client.call({ api: `/datacube/${name}`, body, idempotent: true, timeoutMs: 30_000 })
}

function dayOf(field: string, text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // `Date` turns 30 February into a day of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new RequestError(field, 'a day as YYYY-MM-DD')
  return time
}
