import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tagChange } from './tag-change.ts'

test('adds what is new and takes off what is gone', () => {
  expect(tagChange(['a', 'b'], ['b', 'c'])).toEqual({ add: ['c'], remove: ['a'] })
  expect(tagChange([], [])).toEqual({ add: [], remove: [] })
})

test('applied to what is held it gives what is wanted', () => {
  const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(tags, tags, (held, wanted) => {
      const { add, remove } = tagChange(held, wanted)
      const result = [...held.filter((tag) => !remove.includes(tag)), ...add]
      expect(result.toSorted()).toEqual(wanted.toSorted())
    }),
  )
})
