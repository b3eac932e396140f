import { describe, expect, test } from 'vitest'
import { isBankCard, isIdCard } from './personal-data.ts'
import { checkReply, isBlocked } from './reply-checks.ts'

const whole = '依据《城市照明管理规定》，路灯昨天修好。联系人：王科长，电话：0571-88886666。'
const rulesOf = (reply: string, asked = '', ownPhone = '') =>
  checkReply(reply, { asked, ownPhone }).map(({ rule }) => rule)

describe('numbers with check digits', () => {
  test.each([
    ['11010519491231002X', true],
    ['110105194912310021', false],
    ['110105194913310021', false],
    ['440524188001010014', true],
    ['12345678901234567', false],
  ])('the identity number %s: %s', (text, is) => expect(isIdCard(text)).toBe(is))

  test.each([
    ['6222021234567890129', false],
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['20260310000001', false],
  ])('the bank card %s: %s', (text, is) => expect(isBankCard(text)).toBe(is))
})

describe('a reply', () => {
  test('that has everything is let be', () =>
    expect(rulesOf(whole, '路灯什么时候修好？')).toEqual([]))

  test.each([
    ['no basis', '路灯修好。联系人：王科长，电话：0571-88886666。', 'basis-missing'],
    ['no person', '依据《规定办法》，已修好。电话：0571-88886666。', 'person-missing'],
    ['no telephone', '依据《规定办法》，已修好。联系人：王科长。', 'telephone-missing'],
    ['a hole', `${whole}{{title}}`, 'left-open'],
  ])('with %s is pointed out', (_name, reply, rule) => {
    expect(rulesOf(reply)).toContain(rule)
    expect(isBlocked(checkReply(reply, { asked: '', ownPhone: '' }))).toBe(false)
  })

  test('names each question that it does not answer, and only those', () => {
    const asked = '路灯什么时候修好？物业费怎么收？垃圾桶能不能换个地方？'
    const found = checkReply(whole, { asked, ownPhone: '' })
    expect(found.map(({ details }) => details?.question)).toEqual([
      '物业费怎么收？',
      '垃圾桶能不能换个地方？',
    ])
  })

  test.each([
    ['an identity number', '身份证11010519491231002X', '', 'id-card', true],
    ['a wrong one', '身份证110105194912310021', '', undefined, false],
    ['a bank card', '卡号4111111111111111', '', 'bank-card', true],
    [
      'a neighbour’s mobile',
      '请找邻居13912345678',
      '邻居电话139 1234 5678',
      'phone-of-others',
      true,
    ],
    ['the asker’s own', '打给您13800138000', '我的电话13800138000', 'own-phone', false],
    ['the office’s', '联系电话：13700137000', '', undefined, false],
    ['one that is not explained', '他是13700137000的用户', '', 'phone-unclear', false],
  ])('with %s', (_name, words, asked, rule, blocks) => {
    const found = checkReply(`${whole}${words}`, { asked, ownPhone: '13800138000' })
    expect(found.map((one) => one.rule)).toEqual(rule === undefined ? [] : [rule])
    expect(isBlocked(found)).toBe(blocks)
    const [place] = found
    if (place) expect(`${whole}${words}`.slice(place.start, place.end)).toMatch(/^[\dX]+$/)
  })
})
