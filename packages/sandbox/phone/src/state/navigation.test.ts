import { expect, it } from 'vitest'
import { chatOnTop, popPage, pushPage, replacePage, type Stack } from './navigation.ts'

const names = (stack: Stack) => stack.map((page) => page.name)

it('lays pages over one another, each under a key of its own', () => {
  let stack: Stack = []
  stack = pushPage(stack, { name: 'search' })
  stack = pushPage(stack, { name: 'profile', appId: 'a' })
  expect(names(stack)).toEqual(['search', 'profile'])
  expect(new Set(stack.map((page) => page.key)).size).toBe(2)
  expect(names(popPage(stack))).toEqual(['search'])
  expect(popPage([])).toEqual([])
})

it('comes back to a chat that is already open', () => {
  let stack: Stack = pushPage([], { name: 'chat', appId: 'a' })
  stack = pushPage(stack, { name: 'profile', appId: 'a' })
  stack = pushPage(stack, { name: 'chat', appId: 'a' })
  expect(names(stack)).toEqual(['chat'])
  expect(names(pushPage(stack, { name: 'chat', appId: 'b' }))).toEqual(['chat', 'chat'])
})

it('replaces the top page under a new key', () => {
  const before = pushPage([], { name: 'scan' })
  const after = replacePage(before, { name: 'profile', appId: 'a' })
  expect(names(after)).toEqual(['profile'])
  expect(after[0]?.key).not.toBe(before[0]?.key)
  expect(names(replacePage([], { name: 'search' }))).toEqual(['search'])
})

it('knows the chat on top', () => {
  const chat = pushPage([], { name: 'chat', appId: 'a' })
  expect(chatOnTop(chat)).toBe('a')
  expect(chatOnTop(pushPage(chat, { name: 'search' }))).toBeUndefined()
  expect(chatOnTop([])).toBeUndefined()
})
