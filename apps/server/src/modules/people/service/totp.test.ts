import { generateSync } from 'otplib'
import { describe, expect, it } from 'vitest'
import { networkOf } from './attempts.ts'
import { hashPassword, isPasswordOf, needsRehash } from './password-hash.ts'
import { drawFirstPassword, drawRecoveryCodes, foldRecoveryCode } from './secrets.ts'
import { enrolmentCard, newTotpSecret, stepOfCode } from './totp.ts'

/** RFC 6238, appendix B: the seed of the SHA-1 vectors, "12345678901234567890" in base32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

describe('TOTP', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('accepts the last six digits of the vector of RFC 6238 at %i', (seconds, code) => {
    expect(stepOfCode(rfcSecret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
  })

  it('accepts one step to each side and names the step that was meant', () => {
    const secret = newTotpSecret()
    const code = generateSync({ secret, epoch: 300_000 })
    const at = (seconds: number) => stepOfCode(secret, code, new Date(seconds * 1000))
    expect(at(300_000)).toBe(10_000)
    expect(at(300_059)).toBe(10_000)
    expect(at(299_970)).toBe(10_000)
    expect(at(300_060)).toBeUndefined()
    expect(at(299_969)).toBeUndefined()
  })

  it.each(['', '28708', '2870820', 'abcdef', '28708２x', '287082\n287082'])(
    'refuses %j',
    (code) => {
      expect(stepOfCode(rfcSecret, code, new Date(59_000))).toBeUndefined()
    },
  )

  it('reads codes as apps show them and input methods write them', () => {
    expect(stepOfCode(rfcSecret, '287 082', new Date(59_000))).toBe(1)
    expect(stepOfCode(rfcSecret, '２８７０８２', new Date(59_000))).toBe(1)
  })

  it('draws a card', async () => {
    const card = await enrolmentCard(rfcSecret, '演示')
    expect(new URL(card.uri).searchParams.get('secret')).toBe(rfcSecret)
    expect(card.qrSvg).toMatch(/^<svg[\s\S]*<\/svg>\s*$/)
  })
})

describe('passwords', () => {
  it('hashes with argon2id, 19 MiB, two passes', async () => {
    const hash = await hashPassword('kumquat-velvet')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPasswordOf(hash, 'kumquat-velvet')).toBe(true)
    expect(await isPasswordOf(hash, 'ｋumquat-velvet')).toBe(true)
    expect(await isPasswordOf(hash, 'kumquat-velveT')).toBe(false)
    expect(needsRehash(hash)).toBe(false)
  })

  it('never accepts the stand-in for an unknown name', async () => {
    expect(await isPasswordOf(undefined, '')).toBe(false)
    expect(await isPasswordOf(null, '')).toBe(false)
  })

  it('knows weaker parameters', () => {
    const old = '$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHRzb21l$'
    expect(needsRehash(`${old}CZ4vZ8KcXoBKRIDUi5ttpqGPJfBAKSLTnYGnwHqK9ao`)).toBe(true)
  })
})

describe('drawn secrets', () => {
  it('draws different ones, without characters that look alike', () => {
    const codes = [...drawRecoveryCodes(), drawFirstPassword()]
    expect(new Set(codes).size).toBe(11)
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2,3}$/)
  })

  it('compares recovery codes as people write them', () => {
    expect(foldRecoveryCode(' ABCD efgh－2345 ')).toBe('abcdefgh2345')
  })
})

describe('networks', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
