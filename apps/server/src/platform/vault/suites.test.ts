import { createCipheriv, createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { joinParts, suites } from './suites.ts'

describe('national algorithms of this Node.js', () => {
  it('encrypts the example of GB/T 32907-2016 annex A.1', () => {
    const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
    const cipher = createCipheriv('sm4-cbc', key, Buffer.alloc(16)).setAutoPadding(false)
    expect(cipher.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })

  it('hashes the example of GB/T 32905-2016 annex A.1', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    )
  })
})

describe.each(Object.values(suites))('suite $version', (suite) => {
  const key = Buffer.alloc(32, 7)
  const aad = Buffer.from('place')

  it('refuses each changed byte, other associated data and another key', () => {
    const box = suite.prepare(key).seal(Buffer.from('twenty bytes of text'), aad)
    for (const part of ['iv', 'tag', 'data'] as const) {
      for (let at = 0; at < box[part].length; at++) {
        const changed = Buffer.from(box[part])
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(suite.prepare(key).open({ ...box, [part]: changed }, aad)).toBeUndefined()
      }
    }
    expect(suite.prepare(key).open(box, Buffer.from('plac'))).toBeUndefined()
    expect(suite.prepare(Buffer.alloc(32, 8)).open(box, aad)).toBeUndefined()
    expect(suite.prepare(key).open(box, aad)?.toString()).toBe('twenty bytes of text')
  })
})

describe('joinParts', () => {
  it('keeps the borders of its parts', () => {
    expect(joinParts(['ab', 'c']).equals(joinParts(['a', 'bc']))).toBe(false)
    expect(joinParts(['a', '']).equals(joinParts(['a']))).toBe(false)
  })
})
