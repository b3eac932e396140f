import type { Role } from '@minqiao/contracts'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#platform/actor.ts'
import { isAdministrators, isRole, refuseBeyondScope, refuseGrant, rolesWith } from './roles.ts'
import { isSecondFactorRequired, nextStep } from './steps.ts'

const security: StaffActor = {
  kind: 'staff',
  id: 'security',
  name: '安全管理员',
  agencyId: 'a',
  agencyPath: '/a/',
  grants: [{ role: 'security-administrator', agencyPath: '/a/' }],
}

const held = (...roles: Role[]) => roles.map((role) => ({ role, agencyId: 'a', agencyPath: '/a/' }))

describe('granting', () => {
  it.each<[Role[], Role]>([
    [[], 'system-administrator'],
    [['answering-staff'], 'system-administrator'],
    [['audit-administrator'], 'supervisor'],
    [['first-reviewer'], 'second-reviewer'],
  ])('holders of %j may become %s', (roles, role) => {
    expect(() => refuseGrant(security, 'x', held(...roles), { role, agencyId: 'a' })).not.toThrow()
  })

  it.each<[Role, Role]>([
    ['system-administrator', 'security-administrator'],
    ['system-administrator', 'audit-administrator'],
    ['security-administrator', 'audit-administrator'],
    ['audit-administrator', 'system-administrator'],
  ])('%s excludes %s, over any agency', (has, wants) => {
    const wanted = { role: wants, agencyId: 'another' }
    expect(() => refuseGrant(security, 'x', held(has), wanted)).toThrow('ROLE_EXCLUSIVE')
  })

  it('refuses oneself, and what is held already over the same agency', () => {
    const wanted = { role: 'supervisor', agencyId: 'a' } as const
    expect(() => refuseGrant(security, 'security', [], wanted)).toThrow('ROLE_TO_ONESELF')
    expect(() => refuseGrant(security, 'x', held('supervisor'), wanted)).toThrow('ROLE_HELD')
    const elsewhere = { role: 'supervisor', agencyId: 'b' } as const
    expect(() => refuseGrant(security, 'x', held('supervisor'), elsewhere)).not.toThrow()
  })

  it('protects holders of roles outside the scope', () => {
    const below = (path: string) => path.startsWith('/a/b/')
    expect(() => refuseBeyondScope(held('supervisor'), below)).toThrow('STAFF_BEYOND_SCOPE')
    expect(() => refuseBeyondScope(held('supervisor'), () => true)).not.toThrow()
    expect(() => refuseBeyondScope([], below)).not.toThrow()
  })

  it('knows roles by name and by permission', () => {
    expect(isRole('supervisor')).toBe(true)
    expect(isRole('toString')).toBe(false)
    expect(rolesWith('people.grant')).toEqual(['security-administrator'])
    expect(isAdministrators('audit-administrator')).toBe(true)
    expect(isAdministrators('supervisor')).toBe(false)
  })
})

describe('steps of a sign-in', () => {
  const complete = {
    isEnrolled: false,
    isProved: false,
    mustChangePassword: false,
    isSecondFactorRequired: false,
  }
  it.each([
    [{}, undefined],
    [{ isSecondFactorRequired: true }, 'enrol'],
    [{ mustChangePassword: true }, 'change-password'],
    [{ mustChangePassword: true, isSecondFactorRequired: true }, 'change-password'],
    [{ isEnrolled: true }, 'second-factor'],
    [{ isEnrolled: true, mustChangePassword: true }, 'second-factor'],
    [{ isEnrolled: true, isProved: true, mustChangePassword: true }, 'change-password'],
    [{ isEnrolled: true, isProved: true, isSecondFactorRequired: true }, undefined],
  ])('%j owes %s', (facts, step) => {
    expect(nextStep({ ...complete, ...facts })).toBe(step)
  })

  it.each([
    ['start', true, ['system-administrator'], false],
    ['start', false, ['system-administrator'], true],
    ['serve', true, ['system-administrator'], true],
    ['serve', true, ['answering-staff'], false],
    ['serve', false, ['answering-staff', 'audit-administrator'], true],
    ['serve', false, [], false],
  ] as const)('in %s, exempt %s, %j: %s', (mode, isExempt, roles, isRequired) => {
    expect(isSecondFactorRequired(mode, isExempt, [...roles])).toBe(isRequired)
  })
})
