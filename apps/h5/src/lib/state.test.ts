import { expect, test } from 'vitest'
import type { OwnConversation, OwnMessage } from './own.ts'
import { sayWhen, standingOf, wordFor } from './state.ts'

const mine = { from: 'me' } as OwnMessage
const own = (wanted: Partial<OwnConversation>) =>
  ({ waitingSince: null, answeredAt: null, messages: [], ...wanted }) as OwnConversation

test.each([
  [own({}), { state: 'nothing' }],
  [own({ messages: null }), { state: 'nothing' }],
  [own({ messages: [mine] }), { state: 'received' }],
  [own({ messages: [mine], answeredAt: 'b' }), { state: 'answered', at: 'b' }],
  [own({ waitingSince: 'a', answeredAt: 'b' }), { state: 'waiting', since: 'a' }],
])('a conversation stands as its last word says (%#)', (conversation, standing) => {
  expect(standingOf(conversation)).toEqual(standing)
})

test('a wait is never negative, whatever the clocks say', () => {
  const now = new Date('2026-03-10T01:00:00Z')
  const standing = { state: 'waiting', since: '2026-03-10T01:00:30Z' } as const
  expect(sayWhen(standing, now, 'en')).toBe('less than a minute')
  expect(sayWhen({ state: 'received' }, now, 'zh')).toBe('')
  expect(wordFor(standing, now)).toBe('justNow')
  expect(wordFor(standing, new Date('2026-03-10T01:01:30Z'))).toBe('waiting')
  expect(wordFor({ state: 'nothing' }, now)).toBe('nothing')
})
