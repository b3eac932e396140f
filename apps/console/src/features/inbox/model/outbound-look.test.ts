import { expect, test } from 'vitest'
import { maySendAgain, outboundLook } from './outbound-look.ts'
import { aMessage } from './samples.ts'

const failure = { zh: '原因', en: 'reason' }

test.each([
  [{ state: 'queued' }, 'queued'],
  [{ state: 'sending' }, 'sending'],
  [{ state: 'sent' }, 'sent'],
  [{ state: 'sent', body: { lookedUp: 2 } }, 'confirmed'],
  [{ state: 'failed', body: { failure } }, 'failed'],
  [{ state: 'unknown' }, 'unknown'],
  [{ state: 'unknown', body: { lookedUp: 1 } }, 'unknown'],
  [{ state: 'unknown', body: { failure } }, 'unknowable'],
  [{ state: null }, undefined],
  [{ state: 'of a later version' }, undefined],
])('%j looks %s', (given, look) => {
  expect(outboundLook(aMessage(given))).toBe(look)
})

test('only what failed or cannot be found out is sent again', () => {
  expect((['failed', 'unknowable'] as const).map(maySendAgain)).toEqual([true, true])
  const rest = ['queued', 'sending', 'sent', 'confirmed', 'unknown'] as const
  expect(rest.some(maySendAgain)).toBe(false)
})
