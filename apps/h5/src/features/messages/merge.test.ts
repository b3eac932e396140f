import { expect, test } from 'vitest'
import type { OwnMessage } from '../../lib/own.ts'
import { addEarlier, countNewAnswers, mergeNewest } from './merge.ts'

const list = (ids: string, from: OwnMessage['from'] = 'me') =>
  [...ids].map((messageId) => ({ messageId, from }) as OwnMessage)
const idsOf = (messages: readonly OwnMessage[]) => messages.map((one) => one.messageId).join('')

test('the newest page is the truth within its span, what is older stays', () => {
  expect(idsOf(mergeNewest(list('edcba'), list('fec')))).toBe('fecba')
  expect(idsOf(mergeNewest([], list('ba')))).toBe('ba')
  expect(idsOf(mergeNewest(list('ba'), []))).toBe('ba')
})

test('an older page is put behind, each message once', () => {
  expect(idsOf(addEarlier(list('ed'), list('dcb')))).toBe('edcb')
  expect(idsOf(addEarlier([], list('ba')))).toBe('ba')
})

test('only answers that are new are told of', () => {
  expect(countNewAnswers(list('cba'), [...list('e', 'office'), ...list('d'), ...list('cba')])).toBe(
    1,
  )
  expect(countNewAnswers(list('cba'), list('cba', 'office'))).toBe(0)
})
