import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arriveAt, readTarget, refusalPage } from './target.ts'

test.each([
  ['/m/', '/m/?account=a'],
  ['/m/messages', '/m/messages?account=a'],
  ['/m/messages?account=other&in=1', '/m/messages?account=a'],
  ['/m/me/copy?from=menu#end', '/m/me/copy?from=menu&account=a'],
  ['/m/./me', '/m/me?account=a'],
])('%s leads to %s', (text, target) => {
  expect(readTarget(text, 'a')).toBe(target)
})

test('an account cannot smuggle anything into an address', () => {
  expect(readTarget('/m/', 'a&in=1#//x')).toBe('/m/?account=a%26in%3D1%23%2F%2Fx')
})

test('whatever is asked for, one ends below /m/ of our own pages or nowhere', () => {
  const pieces = fc.constantFrom(
    '/m/',
    '/',
    '//',
    '\\',
    '..',
    '%2e%2e',
    '%2f',
    '%5c',
    '@',
    ':',
    'https:',
    'evil.example',
    '?',
    '#',
    '\t',
    '\n',
    ' ',
    '\u0000',
    '．',
  )
  const crafted = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 8 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        crafted,
        crafted.map((text) => `/m/${text}`),
        fc.webUrl(),
      ),
      (text) => {
        const target = readTarget(text, 'a')
        if (target === undefined) return
        const url = new URL(arriveAt(target), 'https://ours.example/elsewhere')
        expect(url.origin).toBe('https://ours.example')
        expect(url.pathname.startsWith('/m/')).toBe(true)
        expect(url.searchParams.getAll('account')).toEqual(['a'])
        expect(url.searchParams.getAll('in')).toEqual(['1'])
        expect(target).toMatch(/^[\x21-\x7e]+$/)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a refusal says why, and of which account', () => {
  expect(refusalPage('stale')).toBe('/m/refused?why=stale')
  expect(refusalPage('account', 'a b')).toBe('/m/refused?why=account&account=a+b')
})
