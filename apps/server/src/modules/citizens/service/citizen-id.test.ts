import { expect, test } from 'vitest'
import { citizenOfUnion } from './citizen-id.ts'

test('a union id always stands for the same citizen, and cannot be read from it', () => {
  expect(citizenOfUnion('u1')).toBe(citizenOfUnion('u1'))
  expect(citizenOfUnion('u1')).not.toBe(citizenOfUnion('u2'))
  expect(citizenOfUnion('oUnionOfSomebody')).not.toContain('oUnionOfSomebody')
})
