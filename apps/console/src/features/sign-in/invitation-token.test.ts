import { expect, test } from 'vitest'
import { invitationIn } from './invitation-token.ts'

test.each([
  ['#invitation=abc-DEF_123', 'abc-DEF_123'],
  ['#invitation=abc%20', 'abc'],
  ['#other=1&invitation=abc', 'abc'],
  ['#invitation=', undefined],
  ['#main', undefined],
  ['', undefined],
  [`#invitation=${'a'.repeat(101)}`, undefined],
])('%s holds %s', (fragment, token) => {
  expect(invitationIn(fragment)).toBe(token)
})
