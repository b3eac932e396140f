import type { Conversation } from './types.ts'

/** The views of the inbox, in the order of the tabs; the first is where one begins. */
export const viewNames = ['waiting', 'mine', 'unassigned', 'all', 'done'] as const
export type ViewName = (typeof viewNames)[number]

/** What a list shows: a view, perhaps of one account, for one person. */
export interface ListAsked {
  view: ViewName
  accountId?: string
  staffId: string
}

/** Reads the view out of an address; anything unknown is the first view. */
export function viewOf(text: string | null): ViewName {
  return viewNames.find((name) => name === text) ?? 'waiting'
}

/** Whether a conversation stands in a list, by the same conditions as on the server. */
export function belongs(conversation: Conversation, asked: ListAsked): boolean {
  if (asked.accountId !== undefined && conversation.accountId !== asked.accountId) return false
  const isOpen = conversation.state === 'open'
  switch (asked.view) {
    case 'waiting':
      return isOpen && conversation.waitingSince !== null
    case 'mine':
      return isOpen && conversation.assignedStaffId === asked.staffId
    case 'unassigned':
      return isOpen && conversation.assignedStaffId === null
    case 'done':
      return !isOpen
    case 'all':
      return true
  }
}

/**
 * Whether anybody has said anything here, as far as a conversation tells: who only followed, and was
 * welcomed by the machine, stands in no list.
 */
export function hasSpoken(conversation: Conversation): boolean {
  const { lastDirection, assignedStaffId, waitingSince, window } = conversation
  if (lastDirection === 'in' || lastDirection === 'note') return true
  if (assignedStaffId !== null || waitingSince !== null) return true
  return lastDirection === 'out' && window.by === 'message'
}

/** The server's order: waiting ones longest first, all others newest first. */
export function compareIn(view: ViewName, a: Conversation, b: Conversation): number {
  if (view === 'waiting')
    return (
      order(a.waitingSince ?? '', b.waitingSince ?? '') || order(a.conversationId, b.conversationId)
    )
  return order(b.lastAt, a.lastAt) || order(b.conversationId, a.conversationId)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
