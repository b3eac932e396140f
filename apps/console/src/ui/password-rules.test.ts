import { describe, expect, test } from 'vitest'
import { readPassword } from './password-rules.ts'

describe('the length of a password', () => {
  test.each([
    ['', false],
    ['abcdefghijk', false],
    ['abcdefghijkl', true],
    ['Abcdefgh1', false],
    ['Abcdefgh12', true],
    ['abcdefgh12', false],
    ['长长的一句话只有十一个字', true],
  ])('%s is enough: %s', (password, isLongEnough) => {
    expect(readPassword(password).isLongEnough).toBe(isLongEnough)
  })

  test('is counted in characters, an input method’s wide letters as plain ones', () => {
    expect(readPassword('𠮷𠮷𠮷').length).toBe(3)
    expect(readPassword('Ａｂ１！')).toMatchObject({ length: 4, kinds: 4 })
  })
})

describe('likeness to the sign-in name', () => {
  test.each([
    ['wang.li', 'Wang.Li123', false],
    ['wang.li', '321il.gnaw', false],
    ['wang.li', 'Wang.Li and the river', true],
    ['wl', 'wlwlwlwlwlwl', true],
  ])('%s with %s differs: %s', (name, password, differs) => {
    expect(readPassword(password, name).differsFromName).toBe(differs)
  })

  test('is not judged while nobody knows the name', () => {
    expect(readPassword('anything at all').differsFromName).toBeUndefined()
  })
})
