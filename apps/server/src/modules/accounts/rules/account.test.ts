import { expect, test } from 'vitest'
import { Failure } from '#platform/errors.ts'
import {
  type Account,
  type AccountState,
  checkMode,
  checkSpeaking,
  checkTransition,
} from './account.ts'
import { capabilityOf, isGranted, verdictOf } from './capabilities.ts'
import { dayBefore, dayOf } from './day.ts'
import { limitsOf } from './quotas.ts'

function account(state: AccountState, secretSetAt: Date | undefined = new Date(0)): Account {
  return { accountId: 'a', state, secretSetAt } as Account
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof Failure ? error.code : 'bug'
  }
}

test.each([
  ['active', 'paused', undefined],
  ['active', 'closed', undefined],
  ['paused', 'active', undefined],
  ['paused', 'closed', undefined],
  ['active', 'active', 'ACCOUNT_STATE_UNCHANGED'],
  ['paused', 'paused', 'ACCOUNT_STATE_UNCHANGED'],
  ['closed', 'active', 'ACCOUNT_CLOSED'],
  ['closed', 'closed', 'ACCOUNT_CLOSED'],
] as const)('%s to %s', (from, to, code) => {
  expect(codeOf(() => checkTransition(account(from), to))).toBe(code)
})

test('only an active account with a secret speaks', () => {
  expect(codeOf(() => checkSpeaking(account('active')))).toBeUndefined()
  expect(codeOf(() => checkSpeaking(account('paused')))).toBe('ACCOUNT_PAUSED')
  expect(codeOf(() => checkSpeaking(account('closed')))).toBe('ACCOUNT_CLOSED')
  const bare = { ...account('active'), secretSetAt: undefined }
  expect(codeOf(() => checkSpeaking(bare))).toBe('ACCOUNT_SECRET_MISSING')
})

test('modes that encrypt need the key', () => {
  expect(codeOf(() => checkMode('plain', false))).toBeUndefined()
  expect(codeOf(() => checkMode('compatible', false))).toBe('ACCOUNT_AES_KEY_REQUIRED')
  expect(codeOf(() => checkMode('safe', false))).toBe('ACCOUNT_AES_KEY_REQUIRED')
})

test.each([
  ['/cgi-bin/menu/create', 'menu'],
  ['/cgi-bin/message/custom/send', 'custom-message'],
  ['/cgi-bin/message/mass/sendall', 'mass-send'],
  ['/cgi-bin/stable_token', undefined],
])('%s belongs to %s', (api, capability) => {
  expect(capabilityOf(api)).toBe(capability)
})

test('a refusal about one person says nothing of the account', () => {
  expect(verdictOf(0)).toBe('on')
  expect(verdictOf(48001)).toBe('off')
  for (const errcode of [43004, 43019, 48002, 50002, 45009, -1, undefined])
    expect(verdictOf(errcode)).toBe('nothing')
})

test('kinds of accounts have what the platform grants them', () => {
  expect(isGranted('template', 'service', true)).toBe(true)
  expect(isGranted('template', 'subscription', true)).toBe(false)
  expect(isGranted('menu', 'service', false)).toBe(true)
  expect(isGranted('menu', 'subscription', false)).toBe(false)
  expect(isGranted('custom-message', 'service', false)).toBe(false)
  const massOf = (kind: 'subscription' | 'service') =>
    limitsOf({ kind, verified: true }).find(({ api }) => api.endsWith('/mass/sendall'))?.daily
  expect(massOf('subscription')).toBe(1)
  expect(massOf('service')).toBe(100)
  expect(
    limitsOf({ kind: 'service', verified: false }).some(({ api }) => api.includes('/mass/')),
  ).toBe(false)
})

test('the day is that of Shanghai', () => {
  expect(dayOf(new Date('2026-03-10T15:59:59Z'))).toBe('2026-03-10')
  expect(dayOf(new Date('2026-03-10T16:00:00Z'))).toBe('2026-03-11')
  expect(dayBefore('2026-03-01', 1)).toBe('2026-02-28')
})
