import { describe, expect, test } from 'vitest'
import { type Press, readFieldKey, readKey } from './key-map.ts'

const press = (key: string, more: Partial<Press> = {}) =>
  readKey({
    key,
    hasModifier: false,
    isComposing: false,
    place: 'page',
    isAfterG: false,
    ...more,
  })

describe('readKey', () => {
  test.each([
    ['j', 'down'],
    ['ArrowDown', 'down'],
    ['k', 'up'],
    ['ArrowUp', 'up'],
    ['Enter', 'open'],
    ['r', 'reply'],
    ['i', 'reply'],
    ['n', 'note'],
    ['e', 'done'],
    ['a', 'take'],
    ['/', 'search'],
  ])('%s is %s', (key, action) => {
    expect(press(key)).toEqual({ action: { do: action } })
  })

  test.each([
    ['w', 'waiting'],
    ['m', 'mine'],
    ['u', 'unassigned'],
    ['a', 'all'],
    ['d', 'done'],
  ])('g then %s goes to %s', (key, view) => {
    expect(press('g')).toEqual({ awaitsView: true })
    expect(press(key, { isAfterG: true })).toEqual({ action: { do: 'view', view } })
  })

  test('g then anything else does nothing, not even what the key means alone', () => {
    expect(press('e', { isAfterG: true })).toEqual({})
  })

  test.each(['j', 'e', 'a', 'Enter', '/', 'g'])('%s does nothing while writing', (key) => {
    expect(press(key, { place: 'field' })).toEqual({})
    expect(press(key, { place: 'overlay' })).toEqual({})
    expect(press(key, { isComposing: true })).toEqual({})
    expect(press(key, { hasModifier: true })).toEqual({})
  })

  test('Esc leaves a field, but not while an input method is at work', () => {
    expect(press('Escape', { place: 'field' })).toEqual({ action: { do: 'leave' } })
    expect(press('Escape', { place: 'field', isComposing: true })).toEqual({})
    expect(press('Escape')).toEqual({})
  })

  test('a focused button keeps the keys it is worked with', () => {
    expect(press('Enter', { place: 'control' })).toEqual({})
    expect(press('ArrowDown', { place: 'control' })).toEqual({})
    expect(press('j', { place: 'control' })).toEqual({ action: { do: 'down' } })
  })

  test('names that every object has are no keys', () => {
    expect(press('constructor')).toEqual({})
    expect(press('toString', { isAfterG: true })).toEqual({})
  })
})

describe('readFieldKey', () => {
  const write = (key: string, more = {}) =>
    readFieldKey({ key, shift: false, ctrl: false, isComposing: false, ...more })

  test('Enter sends, Shift+Enter breaks the line', () => {
    expect(write('Enter')).toBe('send')
    expect(write('Enter', { shift: true })).toBeUndefined()
  })

  test('Enter that chooses a Chinese word sends nothing', () => {
    expect(write('Enter', { isComposing: true })).toBeUndefined()
  })

  test('Ctrl+M switches between answer and note', () => {
    expect(write('m', { ctrl: true })).toBe('toggle-note')
    expect(write('M', { ctrl: true })).toBe('toggle-note')
    expect(write('m')).toBeUndefined()
  })
})
