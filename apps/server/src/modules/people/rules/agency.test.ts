import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyNames, childPath, deepest, depthOf, movedPath, tidy } from './agency.ts'

describe('agency names', () => {
  it('tidies white space and control characters', () => {
    expect(agencyNames(' 演示区\u0000 教育局\n', '')).toEqual({
      name: '演示区 教育局',
      shortName: '',
    })
    expect(tidy('a\u202Eb')).toBe('a b')
  })

  it.each([
    ['', ''],
    ['局', ''],
    ['\u200B\u200B', ''],
    ['长'.repeat(61), ''],
    ['教育局', '长'.repeat(21)],
  ])('refuses %j with %j', (name, shortName) => {
    expect(() => agencyNames(name, shortName)).toThrow('AGENCY_NAME_INVALID')
  })
})

describe('moving', () => {
  const node = { agencyId: 'c', path: '/a/b/c/' }

  it('gives the path under the new parent', () => {
    expect(movedPath(node, '/a/d/', 3)).toBe('/a/d/c/')
  })

  it.each(['/a/b/c/', '/a/b/c/x/', '/a/b/c/x/y/'])('refuses a cycle through %s', (parent) => {
    expect(() => movedPath(node, parent, 3)).toThrow('AGENCY_CYCLE')
  })

  it('does not take a neighbour with a similar id for a child', () => {
    expect(movedPath(node, '/a/b/cc/', 3)).toBe('/a/b/cc/c/')
  })

  it('refuses what would become too deep, counted at the deepest node', () => {
    const parent = `/${Array.from({ length: deepest - 1 }, (_, n) => `p${n}`).join('/')}/`
    expect(movedPath(node, parent, 3)).toBe(`${parent}c/`)
    expect(() => movedPath(node, parent, 4)).toThrow('AGENCY_TOO_DEEP')
  })

  it('counts ids in any path', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { minLength: 1, maxLength: 12 }), (ids) => {
        const path = ids.reduce<string | null>((parent, id) => childPath(parent, id), null)
        expect(depthOf(path ?? '')).toBe(ids.length)
      }),
    )
  })
})
