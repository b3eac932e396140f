import { describe, expect, test } from 'vitest'
import { maskName, maskPhone, phoneDigits } from './contact.ts'

describe('a telephone number', () => {
  test.each([
    ['13800005678', '13800005678'],
    ['+86 138 0000 5678', '13800005678'],
    ['0086-13800005678', '13800005678'],
    ['(0571) 8765-4321', '057187654321'],
    ['１３８００００５６７８', '13800005678'],
    ['8765432', '8765432'],
    ['12345', '12345'],
    ['95588', '95588'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(phoneDigits(typed)).toBe(kept)
  })

  test.each(['', '110a', '1380000567', '123456789012345', '00', '4', '十二三四五'])(
    '%s is none',
    (typed) => {
      expect(() => phoneDigits(typed)).toThrowError('CASE_CONTACT_INVALID')
    },
  )
})

test.each([
  ['13800005678', '138****5678'],
  ['8765432', '****32'],
  ['', ''],
])('%s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

test.each([
  ['演示', '演*'],
  ['演示市民', '演**'],
  ['甲', '*'],
  ['', ''],
])('%s is called %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
