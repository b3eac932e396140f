import { describe, expect, test } from 'vitest'
import { isLoopback, patterns, type RegistrationValues, toRegistration } from './registration.ts'

const values: RegistrationValues = {
  agencyId: 'a',
  name: ' 云桥发布 ',
  alias: '',
  originalId: 'gh_1234567890ab',
  appId: 'wx1234567890',
  kind: 'service',
  verified: true,
  mode: 'safe',
  secret: '',
  token: 'left',
  encodingAesKey: 'over',
  tokenFrom: 'draw',
  keyFrom: 'draw',
}

describe('toRegistration', () => {
  test('leaves out what is empty and what the server draws', () => {
    const body = toRegistration(values)
    expect(body).toEqual({
      agencyId: 'a',
      name: '云桥发布',
      originalId: 'gh_1234567890ab',
      appId: 'wx1234567890',
      kind: 'service',
      verified: true,
      mode: 'safe',
    })
  })

  test('sends the token and key that stand on the platform already', () => {
    const body = toRegistration({ ...values, tokenFrom: 'own', keyFrom: 'own', secret: 's' })
    expect(body).toMatchObject({ token: 'left', encodingAesKey: 'over', secret: 's' })
  })
})

test.each([
  ['http://127.0.0.1:3000/x', true],
  ['http://localhost/x', true],
  ['http://[::1]:3000/x', true],
  ['https://wx.example.gov.cn/x', false],
  ['https://1270.example.cn/', false],
])('isLoopback %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected)
})

test('patterns refuse what the server would refuse', () => {
  expect(patterns.originalId.test('gh_12')).toBe(false)
  expect(patterns.appId.test('wx12345678\n')).toBe(false)
  expect(patterns.encodingAesKey.test('a'.repeat(42))).toBe(false)
})
