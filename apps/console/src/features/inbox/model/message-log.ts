import type { Message } from './types.ts'

/** What is loaded of a conversation, oldest first, without holes. */
export interface Log {
  messages: readonly Message[]
  hasOlder: boolean
  /** Only where one jumped to a message far back. */
  hasNewer: boolean
}

/** How far behind the newest message another may still appear: it was made before, stored after. */
const overlapMs = 30_000

const unsettled: ReadonlySet<string> = new Set(['queued', 'sending', 'unknown'])
const coming: ReadonlySet<string> = new Set(['wanted', 'fetching'])

/** Whether a message may still change: on its way out, or its picture on its way in. */
export function isUnsettled(message: Message): boolean {
  return unsettled.has(message.state ?? '') || coming.has(message.mediaState ?? '')
}

/** Both without doubles, in the order of the ids; the fresh one wins. */
export function mergeMessages(
  known: readonly Message[],
  fresh: readonly Message[],
): readonly Message[] {
  if (fresh.length === 0) return known
  const byId = new Map(known.map((message) => [message.messageId, message]))
  for (const message of fresh) byId.set(message.messageId, message)
  return [...byId.values()].sort((a, b) => (a.messageId < b.messageId ? -1 : 1))
}

/**
 * After which id to ask, so that new messages come and those that may have changed come again.
 *
 * Ids are time-ordered; a shortened one stands before everything that begins with it.
 */
export function refreshFrom(messages: readonly Message[]): string | undefined {
  const newest = messages.at(-1)
  if (!newest) return undefined
  const recent = floorOf(newest.messageId, overlapMs)
  const first = messages.find(isUnsettled)
  const before = first?.messageId.slice(0, -1)
  return before !== undefined && before < recent ? before : recent
}

/** The beginning that every id has which was made up to `ms` before this one (UUID version 7). */
export function floorOf(id: string, ms: number): string {
  const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
  if (Number.isNaN(time)) return id.slice(0, -1)
  const hex = Math.max(0, time - ms)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}
