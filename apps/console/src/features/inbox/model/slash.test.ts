import { describe, expect, test } from 'vitest'
import { insertAt, slashAt } from './slash.ts'

const call = (text: string, caret = text.length) => slashAt(text, caret)

describe('slashAt', () => {
  test.each([
    ['/', ''],
    ['/nh', 'nh'],
    ['／nh', 'nh'],
    ['、nh', 'nh'],
    ['您好\n/zb', 'zb'],
    ['您好 /办证', '办证'],
    ['第一\n、', ''],
  ])('%j calls with %j', (text, query) => {
    expect(call(text)?.query).toBe(query)
  })

  test.each([
    ['您好/nh'],
    ['2026/3'],
    ['http://a'],
    ['您好、我'],
    ['您好 、我'],
    ['/nh 完'],
    ['//'],
    [''],
  ])('%j calls nothing', (text) => {
    expect(call(text)).toBeUndefined()
  })

  test('only what stands before the caret counts', () => {
    expect(call('/nh 其余', 3)).toEqual({ from: 0, to: 3, query: 'nh' })
    expect(call('/nh', 1)).toEqual({ from: 0, to: 1, query: '' })
  })
})

test('the template takes the place of the call and nothing else', () => {
  const text = '您好\n/nh，谢谢'
  const slash = call(text, 6)
  expect(slash).toBeDefined()
  if (slash)
    expect(insertAt(text, slash, '正在核实')).toEqual({ text: '您好\n正在核实，谢谢', caret: 7 })
})
