import { describeErrcode, KNOWN_ERRCODES } from '@minqiao/wechat'
import { describe, expect, it } from 'vitest'
import { hasArrived, outcomeOf, type SendOutcome, stateAfter } from './outbound.ts'

describe('an outcome', () => {
  it.each<[SendOutcome, string]>([
    [{ kind: 'sent' }, 'sent'],
    [{ kind: 'not-now' }, 'queued'],
    [{ kind: 'refused' }, 'failed'],
    [{ kind: 'refused', says: 'none-left' }, 'failed'],
    [{ kind: 'unknown' }, 'unknown'],
  ])('%o leads to %s', (outcome, state) => {
    expect(stateAfter(outcome)).toBe(state)
  })

  it.each<[number, SendOutcome]>([
    [45015, { kind: 'refused', says: 'window-closed' }],
    [45047, { kind: 'refused', says: 'none-left' }],
    [43004, { kind: 'refused', says: 'not-following' }],
    [50005, { kind: 'refused', says: 'not-following' }],
    [45011, { kind: 'not-now' }],
    [48001, { kind: 'refused' }],
    [45009, { kind: 'refused' }],
    [40164, { kind: 'refused' }],
    [99999, { kind: 'refused' }],
  ])('errcode %d is %o', (errcode, expected) => {
    expect(outcomeOf(describeErrcode(errcode))).toEqual(expected)
  })

  it('is never "sent" or "unknown" for something the platform refused', () => {
    const kinds = KNOWN_ERRCODES.map((code) => outcomeOf(describeErrcode(code)).kind)
    expect(new Set(kinds)).toEqual(new Set(['not-now', 'refused']))
  })
})

describe('an unknown message', () => {
  it.each([
    [0, 0, false],
    [1, 0, true],
    [1, 1, false],
    [2, 1, true],
    [1, 2, false],
  ])('with %d on record and %d accounted for: arrived %s', (onRecord, accountedFor, arrived) => {
    expect(hasArrived({ onRecord, accountedFor })).toBe(arrived)
  })
})
