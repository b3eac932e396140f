import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendPage, applyPicked, type ListState, mergeHead, prune } from './list-state.ts'
import { aConversation } from './samples.ts'
import type { Conversation } from './types.ts'
import { belongs, compareIn, type ListAsked, type ViewName, viewNames } from './views.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString()
const asked = (view: ViewName): ListAsked => ({ view, staffId: 'me' })
const ids = (list: ListState) => list.items.map((item) => item.conversationId)
const at = (id: string, count: number, more: Partial<Conversation> = {}) =>
  aConversation({ conversationId: id, lastAt: minute(count), ...more })
const list = (items: Conversation[], next: string | null = null): ListState => ({ items, next })

describe('mergeHead', () => {
  test('keeps the tail where the fresh page joins it', () => {
    const known = list([at('c', 3), at('b', 2), at('a', 1), at('z', 0)], 'more')
    const page = list([at('d', 4), at('c', 3), at('b', 2)], 'page')
    expect(mergeHead(known, page, 'all')).toEqual({
      items: [at('d', 4), at('c', 3), at('b', 2), at('a', 1), at('z', 0)],
      next: 'more',
    })
  })

  test('drops the tail where something may be missing between', () => {
    const known = list([at('c', 3), at('b', 2)], 'more')
    const page = list([at('f', 9), at('e', 8)], 'page')
    expect(mergeHead(known, page, 'all')).toBe(page)
  })

  test('drops the tail when the joint itself has moved', () => {
    const known = list([at('c', 3), at('b', 2), at('a', 1)], 'more')
    const page = list([at('d', 6), at('b', 5)], 'page')
    expect(mergeHead(known, page, 'all')).toBe(page)
  })

  test('a page that is the whole list stands alone, and waiting ones always begin again', () => {
    const known = list([at('b', 2), at('a', 1)], 'more')
    expect(ids(mergeHead(known, list([at('b', 2)]), 'all'))).toEqual(['b'])
    const waiting = list([at('b', 2, { waitingSince: minute(2) })], 'page')
    expect(mergeHead(known, waiting, 'waiting')).toBe(waiting)
  })
})

test('a page at the end shows nothing twice', () => {
  const known = list([at('c', 9), at('b', 2)], 'x')
  expect(appendPage(known, list([at('c', 1), at('a', 0)], 'y'))).toEqual(
    list([at('c', 9), at('b', 2), at('a', 0)], 'y'),
  )
})

describe('applyPicked', () => {
  const pick = (known: ListState, wanted: Conversation[], view: ViewName, open?: string) =>
    applyPicked(
      known,
      { ids: new Set(wanted.map((item) => item.conversationId)), conversations: wanted },
      asked(view),
      open,
    )

  test('a new message moves its conversation to the top', () => {
    const known = list([at('c', 3), at('b', 2), at('a', 1)])
    expect(ids(pick(known, [at('a', 5)], 'all'))).toEqual(['a', 'c', 'b'])
  })

  test('somebody new who waits goes to the end of those who wait', () => {
    const waiting = (id: string, since: number) => at(id, since, { waitingSince: minute(since) })
    const known = list([waiting('a', 1), waiting('b', 2)])
    expect(ids(pick(known, [waiting('c', 3)], 'waiting'))).toEqual(['a', 'b', 'c'])
  })

  test('what belongs beyond the loaded part is left to the next page', () => {
    const known = list([at('c', 9), at('b', 8)], 'more')
    expect(pick(known, [at('a', 1)], 'all').items).toHaveLength(2)
  })

  test('an answered one leaves, but the open one stays in its place', () => {
    const waiting = (id: string, since: number) => at(id, since, { waitingSince: minute(since) })
    const known = list([waiting('a', 1), waiting('b', 2), waiting('c', 3)])
    const answered = at('b', 9)
    expect(ids(pick(known, [answered], 'waiting'))).toEqual(['a', 'c'])
    const stayed = pick(known, [answered], 'waiting', 'b')
    expect(stayed.items).toEqual([waiting('a', 1), answered, waiting('c', 3)])
    expect(ids(prune(stayed, asked('waiting'), 'c'))).toEqual(['a', 'c'])
  })

  test('who has only followed does not appear; who is there already stays', () => {
    const welcomed = at('b', 5, { lastDirection: 'out' })
    expect(ids(pick(list([at('a', 1)]), [welcomed], 'all'))).toEqual(['a'])
    expect(ids(pick(list([at('b', 2), at('a', 1)]), [welcomed], 'all'))).toEqual(['b', 'a'])
  })

  test('what is no longer visible leaves', () => {
    const known = list([at('b', 2), at('a', 1)])
    const gone = { ids: new Set(['b']), conversations: [] }
    expect(ids(applyPicked(known, gone, asked('all'), 'b'))).toEqual(['a'])
  })
})

test('whatever changes, a list stays in order, without doubles, and holds what belongs', () => {
  const change = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    last: fc.integer({ min: 0, max: 9 }),
    waits: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
    state: fc.constantFrom('open', 'done'),
    staff: fc.constantFrom(null, 'me', 'other'),
  })
  fc.assert(
    fc.property(fc.constantFrom(...viewNames), fc.array(change, { maxLength: 30 }), (view, all) => {
      const truth = new Map<string, Conversation>()
      let shown = list([])
      for (const { id, last, waits, state, staff } of all) {
        const item = at(id, last, {
          state,
          assignedStaffId: staff,
          waitingSince: waits === null ? null : minute(waits),
        })
        truth.set(id, item)
        const picked = { ids: new Set([id]), conversations: [item] }
        shown = applyPicked(shown, picked, asked(view), undefined)
      }
      const right = [...truth.values()]
        .filter((item) => belongs(item, asked(view)))
        .sort((a, b) => compareIn(view, a, b))
      expect(shown.items).toEqual(right)
    }),
  )
})
