import type { Fields } from '../http/fields.ts'
import type { DayCounts, Tally } from './counts.ts'

/** `msg_type` of the statistics. */
const MESSAGE_TYPES: Record<string, number> = {
  text: 1,
  image: 2,
  voice: 3,
  video: 4,
  shortvideo: 4,
}
const OTHER_TYPE = 6

/** Messages by type. */
export function messageFigures(
  ref_date: string,
  { messages }: Pick<DayCounts, 'messages'>,
): Fields[] {
  const byType = group(messages, (key) => key.split('|')[1] ?? '')
  return [...byType].map(([type, tally]) => ({ ref_date, ...presentMessages(type, tally) }))
}

/** Messages by hour and type. */
export function hourlyMessageFigures(ref_date: string, { messages }: DayCounts): Fields[] {
  return [...messages].map(([key, tally]) => {
    const [hour, type = ''] = key.split('|')
    return { ref_date, ref_hour: Number(hour) * 100, ...presentMessages(type, tally) }
  })
}

/** How many people sent one to five messages, six to ten, and more. */
export function distributionFigures(
  ref_date: string,
  { messages }: Pick<DayCounts, 'messages'>,
): Fields[] {
  const users = group(messages, () => '').get('')?.users ?? new Map<string, number>()
  const all = [...users.values()]
  return [1, 2, 3].map((count_interval) => ({
    ref_date,
    count_interval,
    msg_user: all.filter((times) => intervalOf(times) === count_interval).length,
  }))
}

/** The messages of several days as if they were one. */
export function joinMessages(days: DayCounts[]): Pick<DayCounts, 'messages'> {
  const messages = new Map<string, Tally>()
  for (const day of days) for (const [key, tally] of day.messages) add(messages, key, tally)
  return { messages }
}

function group(tallies: Map<string, Tally>, keyOf: (key: string) => string): Map<string, Tally> {
  const groups = new Map<string, Tally>()
  for (const [key, tally] of tallies) add(groups, keyOf(key), tally)
  return groups
}

function add(groups: Map<string, Tally>, key: string, tally: Tally): void {
  const found = groups.get(key) ?? { count: 0, users: new Map<string, number>() }
  found.count += tally.count
  for (const [user, times] of tally.users)
    found.users.set(user, (found.users.get(user) ?? 0) + times)
  groups.set(key, found)
}

function presentMessages(type: string, { count, users }: Tally) {
  return { msg_type: MESSAGE_TYPES[type] ?? OTHER_TYPE, msg_user: users.size, msg_count: count }
}

function intervalOf(times: number): number {
  if (times > 10) return 3
  return times > 5 ? 2 : 1
}
