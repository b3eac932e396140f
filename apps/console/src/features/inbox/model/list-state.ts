import type { Conversation } from './types.ts'
import { belongs, compareIn, hasSpoken, type ListAsked, type ViewName } from './views.ts'

/** What is loaded of a list, from its beginning; `next` asks for more, null at the end. */
export interface ListState {
  items: readonly Conversation[]
  next: string | null
}

/**
 * A fresh first page in front of what was loaded before.
 *
 * The old tail is kept only where it certainly joins: the last of the page was there before, in the
 * same place of the order. Waiting ones grow at their end, so that list begins again.
 */
export function mergeHead(
  known: ListState | undefined,
  page: ListState,
  view: ViewName,
): ListState {
  const last = page.items.at(-1)
  if (!known || !last || page.next === null || view === 'waiting') return page
  const joint = known.items.findIndex((item) => item.conversationId === last.conversationId)
  const before = known.items[joint]
  if (!before || compareIn(view, before, last) !== 0) return page
  const fresh = new Set(page.items.map((item) => item.conversationId))
  const tail = known.items.slice(joint + 1).filter((item) => !fresh.has(item.conversationId))
  return tail.length === 0 ? page : { items: [...page.items, ...tail], next: known.next }
}

/** The next page at the end; what moved up meanwhile is not shown twice. */
export function appendPage(known: ListState, page: ListState): ListState {
  const shown = new Set(known.items.map((item) => item.conversationId))
  const more = page.items.filter((item) => !shown.has(item.conversationId))
  return { items: [...known.items, ...more], next: page.next }
}

export interface Picked {
  /** What was asked for; what does not come back is no longer visible. */
  ids: ReadonlySet<string>
  conversations: readonly Conversation[]
}

/**
 * The list after some conversations were looked at again.
 *
 * Each goes to its place or leaves. The one that is open stays where it is when it no longer
 * belongs, so that the list does not jump away under the person who has just answered.
 */
export function applyPicked(
  known: ListState,
  picked: Picked,
  asked: ListAsked,
  openId: string | undefined,
): ListState {
  const fresh = new Map(picked.conversations.map((item) => [item.conversationId, item]))
  const items: Conversation[] = []
  const wasShown = new Set<string>()
  for (const item of known.items) {
    wasShown.add(item.conversationId)
    const now = fresh.get(item.conversationId)
    if (!picked.ids.has(item.conversationId)) items.push(item)
    else if (now && staysPut(item, now, asked, openId)) {
      items.push(now)
      fresh.delete(item.conversationId)
    }
  }
  for (const item of fresh.values()) {
    const isNew = !wasShown.has(item.conversationId)
    if (!belongs(item, asked) || (isNew && !hasSpoken(item))) continue
    const place = placeOf(items, item, asked)
    if (place < items.length || known.next === null) items.splice(place, 0, item)
  }
  return { items, next: known.next }
}

/** Takes out what only stayed because it was open. */
export function prune(known: ListState, asked: ListAsked, openId: string | undefined): ListState {
  const items = known.items.filter((item) => item.conversationId === openId || belongs(item, asked))
  return items.length === known.items.length ? known : { ...known, items }
}

function staysPut(
  before: Conversation,
  now: Conversation,
  asked: ListAsked,
  openId: string | undefined,
): boolean {
  if (belongs(now, asked)) return compareIn(asked.view, before, now) === 0
  return now.conversationId === openId
}

/** Where a conversation goes. News is near the beginning, except where the longest wait is first. */
function placeOf(items: readonly Conversation[], item: Conversation, asked: ListAsked): number {
  const isBefore = (other: Conversation) =>
    belongs(other, asked) && compareIn(asked.view, other, item) < 0
  if (asked.view === 'waiting') return items.findLastIndex(isBefore) + 1
  const place = items.findIndex(
    (other) => belongs(other, asked) && compareIn(asked.view, other, item) > 0,
  )
  return place === -1 ? items.length : place
}
