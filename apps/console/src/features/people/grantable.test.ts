import { roles } from '@minqiao/contracts'
import { describe, expect, test } from 'vitest'
import { roleChoices } from './grantable.ts'

const excluded = (held: Parameters<typeof roleChoices>[0]) =>
  roleChoices(held).flatMap(({ role, excludedBy }) => (excludedBy ? [[role, excludedBy]] : []))

describe('roleChoices', () => {
  test('offers everything to whoever holds nothing', () => {
    expect(excluded([])).toEqual([])
    expect(roleChoices([])).toHaveLength(Object.keys(roles).length)
  })

  test('an administrator cannot become either of the other two', () => {
    expect(excluded(['audit-administrator', 'editor'])).toEqual([
      ['system-administrator', 'audit-administrator'],
      ['security-administrator', 'audit-administrator'],
    ])
  })

  test('the same administrator’s role may be held over another agency too', () => {
    const held = excluded(['system-administrator']).map(([role]) => role)
    expect(held).not.toContain('system-administrator')
  })
})
