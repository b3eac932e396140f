import { describe, expect, it } from 'vitest'
import { browserOf } from './browser.ts'
import { foldPhone, maskPhone, newSignInName, normalPhone, personName, signInKey } from './staff.ts'

describe('sign-in names', () => {
  it.each([
    ['ZhangSan', 'zhangsan'],
    ['ｚｈａｎｇ01', 'zhang01'],
    [' 坐席01 ', '坐席01'],
    ['li.si@demo-unit', 'li.si@demo-unit'],
  ])('folds %s to %s', (name, key) => {
    expect(signInKey(newSignInName(name))).toBe(key)
  })

  it.each(['', 'a', '.zhang', '-zhang', 'zhang san', 'zhаng', 'a'.repeat(33), '张\u200B三', "a'b"])(
    'refuses %j',
    (name) => {
      expect(() => newSignInName(name)).toThrow('SIGN_IN_NAME_INVALID')
    },
  )
})

describe('telephone numbers', () => {
  it.each([
    ['13800001234', '13800001234', '138****1234'],
    ['+86 138-0000-1234', '13800001234', '138****1234'],
    ['１３８００００１２３４', '13800001234', '138****1234'],
    ['0571-8800 1234', '057188001234', '0571****1234'],
    ['(010) 8800 1234', '01088001234', '010****1234'],
    ['+86 571 8800 1234', '057188001234', '0571****1234'],
    ['+852 2800 1234', '+85228001234', '+852****1234'],
  ])('reads %s as %s and shows %s', (text, phone, masked) => {
    expect(normalPhone(text)).toBe(phone)
    expect(maskPhone(phone)).toBe(masked)
  })

  it.each(['', '110', '12800001234', '138000012345', 'abc', '+0123456789', '138 0000 123x'])(
    'refuses %j',
    (text) => {
      expect(foldPhone(text)).toBeUndefined()
      expect(() => normalPhone(text)).toThrow('PHONE_INVALID')
    },
  )

  it('hides four digits of every number it accepts', () => {
    expect(maskPhone('+12345678')).toBe('+****5678')
  })
})

describe('names of people', () => {
  it('tidies and limits', () => {
    expect(personName('  演示·坐席甲 ')).toBe('演示·坐席甲')
    expect(() => personName(' \u200B ')).toThrow('STAFF_NAME_INVALID')
    expect(() => personName('长'.repeat(41))).toThrow('STAFF_NAME_INVALID')
  })
})

describe('browsers', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
  it.each([
    [`${chrome} Chrome/126.0.0.0 Safari/537.36`, 'Chrome 126', 'Windows'],
    [`${chrome} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`, 'Edge 126', 'Windows'],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
      'Firefox 127',
      'Linux',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari 17',
      'iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.49',
      'WeChat 8',
      'Android',
    ],
    ['curl/8', '', ''],
    ['', '', ''],
  ])('knows %s', (userAgent, browser, system) => {
    expect(browserOf(userAgent)).toEqual({ browser, system })
  })
})
