import { expect, test } from 'vitest'
import { type InboxSay, nameOf } from './names.ts'

const say: InboxSay = (key, values) => `${key} ${values?.tail}`

test('who has no name is called by the end of our number', () => {
  expect(nameOf({ name: '演示市民', conversationId: 'x' }, say)).toBe('演示市民')
  expect(nameOf({ name: '  ', conversationId: '0000-abcd' }, say)).toBe('somebody ABCD')
})
