import { expect, test } from 'vitest'
import { aConversation } from './samples.ts'
import { belongs, compareIn, hasSpoken, viewNames, viewOf } from './views.ts'

const waitingSince = '2026-01-01T00:00:00.000Z'

test('a view is read from the address, anything else is the first', () => {
  expect(viewOf('mine')).toBe('mine')
  expect(viewOf('nonsense')).toBe('waiting')
  expect(viewOf(null)).toBe('waiting')
})

test.each([
  [{ waitingSince }, ['waiting', 'unassigned', 'all']],
  [{ waitingSince, assignedStaffId: 'me' }, ['waiting', 'mine', 'all']],
  [{ assignedStaffId: 'other' }, ['all']],
  [{ state: 'done', assignedStaffId: 'me' }, ['all', 'done']],
  [{ state: 'done', waitingSince }, ['all', 'done']],
])('%o stands in %o', (given, views) => {
  const found = viewNames.filter((view) => belongs(aConversation(given), { view, staffId: 'me' }))
  expect(found).toEqual(views)
})

test('another account’s conversations stand in no list of one account', () => {
  const asked = { view: 'all', staffId: 'me', accountId: 'x' } as const
  expect(belongs(aConversation({ accountId: 'y' }), asked)).toBe(false)
  expect(belongs(aConversation({ accountId: 'x' }), asked)).toBe(true)
})

test('equal times are ordered by id, as on the server', () => {
  const a = aConversation({ conversationId: 'a', waitingSince })
  const b = aConversation({ conversationId: 'b', waitingSince })
  expect(compareIn('waiting', a, b)).toBeLessThan(0)
  expect(compareIn('all', a, b)).toBeGreaterThan(0)
  expect(compareIn('all', a, a)).toBe(0)
})

const window = { open: true, by: 'message', left: 4, closesAt: waitingSince, closed: null }

test.each([
  [{ lastDirection: 'in' }, true],
  [{ lastDirection: 'event', lastKind: 'subscribe' }, false],
  [{ lastDirection: 'out' }, false],
  [{ lastDirection: 'out', window }, true],
  [{ lastDirection: 'out', window: { ...window, by: 'tap' } }, false],
  [{ lastDirection: 'event', assignedStaffId: 'me' }, true],
])('somebody has spoken in %o: %s', (given, expected) => {
  expect(hasSpoken(aConversation(given))).toBe(expected)
})
