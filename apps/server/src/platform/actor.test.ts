import { permissions, type Role, roles } from '@minqiao/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Actor,
  anonymous,
  isInScope,
  isPermitted,
  isSystemWide,
  permissionsOf,
  type StaffActor,
  scopeOf,
} from './actor.ts'

const staff = (...grants: [Role, string][]): StaffActor => ({
  kind: 'staff',
  id: 's',
  name: '',
  agencyId: 'a',
  agencyPath: '/r/',
  grants: grants.map(([role, agencyPath]) => ({ role, agencyPath })),
})

describe('the scope of a permission', () => {
  it('is every subtree in which a role of it is held, none inside another', () => {
    const actor = staff(
      ['answering-staff', '/r/a/'],
      ['answering-lead', '/r/a/b/'],
      ['duty-officer', '/r/c/'],
      ['editor', '/r/'],
    )
    expect(scopeOf(actor, 'inbox.read')).toEqual(['/r/a/', '/r/c/'])
    expect(scopeOf(actor, 'inbox.templates')).toEqual(['/r/a/b/'])
    expect(scopeOf(actor, 'audit.read')).toEqual([])
  })

  it('is everything for the system itself and nothing for citizens and guests', () => {
    expect(scopeOf({ kind: 'system', id: 'job' }, 'inbox.read')).toBe('everything')
    const others: Actor[] = [{ kind: 'citizen', id: 'c', accountId: 'a', openId: 'o' }, anonymous]
    for (const actor of others) {
      expect(scopeOf(actor, 'inbox.read')).toEqual([])
      expect(permissionsOf(actor)).toEqual([])
    }
  })

  it('covers the agency and all below, and no neighbour of a similar name', () => {
    expect(isInScope(['/r/a/'], '/r/a/')).toBe(true)
    expect(isInScope(['/r/a/'], '/r/a/b/')).toBe(true)
    expect(isInScope(['/r/a/'], '/r/')).toBe(false)
    expect(isInScope(['/r/a/'], '/r/ab/')).toBe(false)
    expect(isInScope([], '/r/')).toBe(false)
    expect(isInScope('everything', '')).toBe(true)
  })

  it('never holds more than the grants that make it, whatever they are', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
      .map((parts) => `/${parts.join('/')}/`)
    const grants = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(roles) as Role[])), path), {
      maxLength: 6,
    })
    const permission = fc.constantFrom(
      ...(Object.keys(permissions) as (keyof typeof permissions)[]),
    )
    fc.assert(
      fc.property(grants, permission, path, (held, wanted, asked) => {
        const isCovered = held.some(
          ([role, at]) =>
            (roles[role].permissions as readonly string[]).includes(wanted) && asked.startsWith(at),
        )
        expect(isInScope(scopeOf(staff(...held), wanted), asked)).toBe(isCovered)
      }),
    )
  })
})

describe('a permission of the system itself', () => {
  it('is worth nothing below the root: it would reach into other agencies', () => {
    const root = staff(['system-administrator', '/r/'])
    const below = staff(['system-administrator', '/r/a/'])
    expect(isPermitted(root, 'system.queue')).toBe(true)
    expect(isPermitted(below, 'system.queue')).toBe(false)
    expect(isPermitted(below, 'people.manage')).toBe(true)
    expect(permissionsOf(root)).toContain('system.queue')
    expect(permissionsOf(below)).not.toContain('system.queue')
    expect(permissionsOf(below)).toContain('people.manage')
  })

  it('needs a scope that is the whole tree', () => {
    expect(isSystemWide('everything')).toBe(true)
    expect(isSystemWide(['/r/'])).toBe(true)
    expect(isSystemWide(['/r/a/', '/r/b/'])).toBe(false)
    expect(isSystemWide([])).toBe(false)
  })
})
