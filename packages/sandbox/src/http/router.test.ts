import { expect, test } from 'vitest'
import { json, writeJson } from './exchange.ts'
import { createRouter } from './router.ts'

test('patterns match by part, names are decoded, a star takes the rest', () => {
  const router = createRouter()
  router.add('GET', '/people/:id/chats', () => json(1))
  router.add('ANY', '/api/*', () => json(2))
  expect(router.find('GET', '/people/a%20b/chats')?.params).toEqual({ id: 'a b' })
  expect(router.find('GET', '/people/%E0%A4%A/chats')?.params).toEqual({ id: '%E0%A4%A' })
  expect(router.find('POST', '/people/a/chats')).toBeUndefined()
  expect(router.find('PUT', '/api/x/y')?.params).toEqual({ rest: 'x/y' })
  expect(router.find('GET', '/api')).toBeUndefined()
})

test('bigints are written as bare numbers and texts are left alone', () => {
  expect(writeJson({ id: 2_600_000_000_000_104_729n, text: '"\u00017\u0001"' })).toBe(
    '{"id":2600000000000104729,"text":"\\"\\u00017\\u0001\\""}',
  )
})
