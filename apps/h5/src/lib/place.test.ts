import { describe, expect, test } from 'vitest'
import { addressOf, afterExpiry, arrivalAt, entryOf, readPlace } from './place.ts'

describe('a place', () => {
  test.each([
    ['/m/', '?account=a', { page: '', account: 'a', arrived: false }],
    ['/m', '', { page: '', account: '' }],
    ['/m/messages', '?account=a&in=1', { page: 'messages', arrived: true }],
    ['/m/me/erase/', '?account=a', { page: 'me/erase' }],
    ['/m/refused', '?why=stale', { page: 'refused', why: 'stale' }],
  ])('is read from %s%s', (pathname, search, place) => {
    expect(readPlace({ pathname, search })).toMatchObject(place)
  })

  test('is written so that it is read again', () => {
    const address = addressOf('me/copy', 'a&b=1')
    const { pathname, search } = new URL(address, 'http://h')
    expect(readPlace({ pathname, search })).toMatchObject({ page: 'me/copy', account: 'a&b=1' })
    expect(addressOf('', '')).toBe('/m/')
  })

  test('is entered by way of the platform', () => {
    expect(entryOf('me', 'a b')).toBe('/api/m/enter?account=a+b&to=%2Fm%2Fme')
  })
})

describe('a page that is opened', () => {
  const place = (search: string, pathname = '/m/messages') => readPlace({ pathname, search })

  test('inside WeChat asks who holds the phone, whatever cookie there is', () => {
    expect(arrivalAt(place('?account=a'), true)).toBe('enter')
    expect(arrivalAt(place('?account=a&in=1'), true)).toBe('open')
  })

  test('outside of it is tried, because it cannot ask', () => {
    expect(arrivalAt(place('?account=a'), false)).toBe('open')
  })

  test('for no account is about nobody', () => {
    expect(arrivalAt(place(''), true)).toBe('outside')
    expect(arrivalAt(place('?why=stale', '/m/refused'), true)).toBe('open')
  })
})

describe('a person the server does not know any more', () => {
  test('is asked for again inside WeChat, once', () => {
    expect(afterExpiry(true, undefined, 0)).toBe('enter')
    expect(afterExpiry(true, 0, 7_200_000)).toBe('enter')
    expect(afterExpiry(true, 1000, 2000)).toBe('kept-out')
  })

  test('finds the way into WeChat elsewhere', () => {
    expect(afterExpiry(false, 1000, 2000)).toBe('outside')
  })
})
