import type { Conversation, Message } from './types.ts'

/** A conversation for tests, ordinary but for what is given. */
export function aConversation(given: Partial<Conversation> = {}): Conversation {
  return {
    accountId: 'account',
    accountName: '演示账号',
    conversationId: 'conversation',
    name: '演示市民',
    state: 'open',
    subscribed: true,
    assignedStaffId: null,
    assignedName: null,
    unread: 0,
    waitingSince: null,
    lastAt: '2026-01-01T00:00:00.000Z',
    lastDirection: 'in',
    lastKind: 'text',
    lastPreview: '',
    messageCount: 1,
    window: { open: false, by: null, left: 0, closesAt: null, closed: 'never-opened' },
    ...given,
  }
}

/** A message for tests, ordinary but for what is given. */
export function aMessage(given: Partial<Message> = {}): Message {
  return {
    messageId: '019b7a00-0000-7000-8000-000000000001',
    direction: 'in',
    kind: 'text',
    text: '',
    at: '2026-01-01T00:00:00.000Z',
    staffId: null,
    staffName: null,
    state: null,
    via: null,
    mediaState: null,
    body: {},
    ...given,
  }
}
