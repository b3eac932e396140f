import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterSending,
  type Draft,
  draftName,
  emptyDraft,
  isEmptyDraft,
  newKey,
  parseDraft,
} from './draft.ts'

const draft: Draft = { text: ' 您好 ', note: '', sendKey: 'k1', isTried: true }

describe('afterSending', () => {
  test('what was sent leaves the field, and the next answer has a new key', () => {
    expect(afterSending(draft, '您好', 'k2')).toEqual({ ...emptyDraft('k2') })
  })

  test('what was changed after an attempt that did arrive stays in the field', () => {
    const changed = { ...draft, text: '您好，已处理' }
    expect(afterSending(changed, '您好', 'k2')).toEqual({
      text: '您好，已处理',
      note: '',
      sendKey: 'k2',
      isTried: false,
    })
  })

  test('the note is untouched', () => {
    expect(afterSending({ ...draft, note: '待查' }, '您好', 'k2').note).toBe('待查')
  })
})

test('a kept draft comes back as it was, whatever was written', () => {
  const some = fc.record({
    text: fc.string(),
    note: fc.string(),
    sendKey: fc.uuid(),
    isTried: fc.boolean(),
  })
  fc.assert(
    fc.property(some, (kept) => {
      expect(parseDraft(JSON.stringify(kept))).toEqual(kept)
    }),
  )
})

test.each([null, '', '{', '[]', 'null', '7', '{"text":1}', '{"text":"","note":"","sendKey":""}'])(
  '%j is no draft',
  (kept) => expect(parseDraft(kept)).toBeUndefined(),
)

test('an open attempt is worth keeping even without words', () => {
  expect(isEmptyDraft(emptyDraft('k'))).toBe(true)
  expect(isEmptyDraft({ ...emptyDraft('k'), isTried: true })).toBe(false)
  expect(isEmptyDraft({ ...emptyDraft('k'), note: 'x' })).toBe(false)
})

test('drafts of two people in one conversation have different names', () => {
  expect(draftName('a', 'x', 'y')).not.toBe(draftName('b', 'x', 'y'))
})

test('a key is made without randomUUID too, and never twice', () => {
  const plain = { getRandomValues: crypto.getRandomValues.bind(crypto) }
  const keys = new Set(Array.from({ length: 200 }, () => newKey(plain)))
  expect(keys.size).toBe(200)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
  expect(newKey()).toMatch(/^[0-9a-f-]{36}$/)
})
