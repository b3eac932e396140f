import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameSignature, signatureOf } from './signature.ts'

describe('signatureOf', () => {
  test.each([
    ['1714036504', '1514711492', 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
    ['1714037059', '486452656', '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
  ])('gives the published signature of %s', (timestamp, nonce, signature) => {
    expect(signatureOf('AAAAA', timestamp, nonce)).toBe(signature)
  })

  test('includes the ciphertext for msg_signature', () => {
    const encrypted =
      'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg=='
    expect(signatureOf('pamtest', '1409304348', 'xxxxxx', encrypted)).toBe(
      '82c962d39941aa48552f90ef55aa323dc620cc10',
    )
  })

  test('does not depend on which part is which', () => {
    expect(signatureOf('b', 'a', 'c')).toBe(signatureOf('c', 'b', 'a'))
  })
})

describe('sameSignature', () => {
  test('tells equal from unequal, also of other length or alphabet', () => {
    expect(sameSignature('abc', 'abc')).toBe(true)
    expect(sameSignature('abc', 'abd')).toBe(false)
    expect(sameSignature('abc', 'abcd')).toBe(false)
    expect(sameSignature('', 'a')).toBe(false)
    // Cut to a byte, U+0161 would be "a".
    expect(sameSignature('a', '\u0161')).toBe(false)
  })

  test('agrees with ===', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(sameSignature(a, b)).toBe(a === b)
        expect(sameSignature(a, `${a}`)).toBe(true)
      }),
    )
  })
})
