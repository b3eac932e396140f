import { describe, expect, test } from 'vitest'
import type { CaseState } from './case.ts'
import { caseStates } from './case.ts'
import { type Asking, checkExtension, type EarlierRequest, returnKind } from './requests.ts'

const now = new Date('2026-03-10T01:00:00Z')
const later = new Date('2026-03-11T01:00:00Z')
const asking = (state: CaseState, ...earlier: EarlierRequest[]): Asking => ({ state, now, earlier })
const before = (kind: EarlierRequest['kind'], ruling: EarlierRequest['ruling']) => ({
  kind,
  ruling,
})

describe('a return', () => {
  test.each([
    ['the first', [], 'return'],
    ['after one that was refused', [before('return', 'refused')], 'dispute'],
    ['after one that was granted', [before('return', 'granted')], 'dispute'],
    ['after one that was taken back', [before('return', 'withdrawn')], 'return'],
    ['after an extension', [before('extension', 'granted')], 'return'],
  ] as const)('%s', (_what, earlier, kind) => {
    expect(returnKind(asking('dispatched', ...earlier), later)).toBe(kind)
  })

  test('is over after a dispute, and after its time', () => {
    const disputed = [before('return', 'refused'), before('dispute', 'refused')]
    expect(() => returnKind(asking('dispatched', ...disputed), later)).toThrowError(
      expect.objectContaining({ details: { reason: 'final' } }),
    )
    expect(returnKind(asking('dispatched'), now)).toBe('return')
    expect(() => returnKind(asking('dispatched'), new Date(now.getTime() - 1))).toThrowError(
      expect.objectContaining({ details: expect.objectContaining({ reason: 'too-late' }) }),
    )
  })

  test('is possible only while a unit works on it, before an extension', () => {
    const states = (Object.keys(caseStates) as CaseState[]).filter((state) => {
      try {
        return returnKind(asking(state), later) === 'return'
      } catch {
        return false
      }
    })
    expect(states).toEqual(['dispatched', 'accepted', 'handling'])
  })
})

describe('an extension', () => {
  const wanted = {
    days: 3,
    replyDue: later,
    extension: { amount: 10, unit: 'working-days' },
    extensions: 1,
  } as const

  test('is asked for before the limit', () => {
    expect(() => checkExtension(asking('handling'), wanted)).not.toThrow()
  })

  test.each([
    ['at the limit', { replyDue: now }, 'too-late'],
    ['without a limit', { replyDue: undefined }, 'too-late'],
    ['for too long', { days: 11 }, 'too-long'],
  ])('%s is refused', (_what, changes, reason) => {
    expect(() => checkExtension(asking('handling'), { ...wanted, ...changes })).toThrowError(
      expect.objectContaining({ details: expect.objectContaining({ reason }) }),
    )
  })

  test('is refused when there were enough; those that were refused do not count', () => {
    const refused = asking('handling', before('extension', 'refused'))
    expect(() => checkExtension(refused, wanted)).not.toThrow()
    const granted = asking('extended', before('extension', 'granted'))
    expect(() => checkExtension(granted, wanted)).toThrowError('CASE_REQUEST_NOT_ALLOWED')
    expect(() => checkExtension(granted, { ...wanted, extensions: 2 })).not.toThrow()
  })

  test('is not asked for before the unit accepted', () => {
    expect(() => checkExtension(asking('dispatched'), wanted)).toThrowError('CASE_WAY_CLOSED')
  })
})
