import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPassword, refuseWeak, weaknessOf } from './password.ts'

describe('strength of a password', () => {
  it.each([
    ['Xiaoshan7#Qi', undefined],
    ['correct horse battery', undefined],
    ['kumquat-velvet', undefined],
    ['Tq7#mWz9Lp', undefined],
    ['小桥流水人家古道西风瘦马', undefined],
    ['Tq7mwzlpaa', undefined],
    ['tq7mwzlpab', 'too-short'],
    ['Tq7#mWz9L', 'too-short'],
    ['', 'too-short'],
    ['x'.repeat(201), 'too-long'],
    ['Password@123456', 'common'],
    ['Admin@123456', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['123456789012', 'common'],
    ['qwertyuiop[]', 'common'],
    ['1qaz@WSX3edc', 'common'],
    ['abcdefghijklmnop', 'common'],
    ['Woaini5201314!', 'common'],
    ['abababababab', 'common'],
    ['demo.user12345', 'like-name'],
    ['Demo.User!!!9', 'like-name'],
    ['resu.omed1234', 'like-name'],
  ])('%s: %s', (password, weakness) => {
    expect(weaknessOf(password, 'Demo.User')).toBe(weakness)
  })

  it('says why', () => {
    try {
      refuseWeak('short', 'demo')
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'PASSWORD_TOO_WEAK', details: { reason: 'too-short' } })
    }
  })

  it('takes full-width letters of an input method for plain ones', () => {
    expect(foldPassword('Ｔｑ７＃')).toBe('Tq7#')
    expect(weaknessOf('Ｐａｓｓｗｏｒｄ＠１２３４５６', 'demo')).toBe('common')
  })

  it('never accepts fewer than ten characters, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9 }), fc.string(), (password, name) => {
        fc.pre([...foldPassword(password)].length < 10)
        expect(weaknessOf(password, name)).toBe('too-short')
      }),
    )
  })
})
