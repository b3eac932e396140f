import { describe, expect, it } from 'vitest'
import type { Clock, ClockStep } from './case.ts'
import { addresseeOf, superiorOf } from './notices.ts'

const involved = {
  centerAgencyId: 'center',
  centerPath: '/city/center/',
  unitAgencyId: 'water',
  unitPath: '/city/bureau/water/',
}
const before = { ...involved, unitAgencyId: null, unitPath: null }

describe('who is told', () => {
  it.each<[Clock, ClockStep, string, string]>([
    ['reply', 'remind', 'water', 'cases.handle'],
    ['acceptance', 'urge', 'water', 'cases.handle'],
    ['repair', 'escalate', 'bureau', 'cases.supervise'],
    ['reply', 'notice', 'center', 'cases.supervise'],
    ['first-response', 'remind', 'center', 'cases.dispatch'],
    ['call-back', 'urge', 'center', 'cases.dispatch'],
    ['close', 'escalate', 'city', 'cases.supervise'],
    ['close', 'notice', 'city', 'cases.supervise'],
  ])('by the clock %s at the step %s: %s', (clock, step, agencyId, permission) => {
    expect(addresseeOf(clock, step, involved)).toMatchObject({ agencyId, permission })
  })

  it('of a reply that no unit has yet is the centre', () => {
    expect(addresseeOf('reply', 'remind', before)).toMatchObject({
      agencyId: 'center',
      permission: 'cases.dispatch',
      responsible: true,
    })
    expect(addresseeOf('reply', 'notice', before)).toMatchObject({ agencyId: 'city' })
  })
})

describe('the superior', () => {
  it.each([
    ['/city/bureau/water/', 'bureau', '/city/bureau/'],
    ['/city/', 'city', '/city/'],
  ])('of %s is %s', (path, agencyId, agencyPath) => {
    expect(superiorOf(path)).toEqual({ agencyId, agencyPath })
  })
})
