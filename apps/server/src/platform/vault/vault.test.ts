import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyRing } from './key-ring.ts'
import { createMemoryStore } from './memory-store.ts'
import type { SuiteName } from './suites.ts'
import { createVault } from './vault.ts'

const k1 = Buffer.from('one'.padEnd(32, '1'))
const k2 = Buffer.from('two'.padEnd(32, '2'))
const MARK = 'a-plaintext-that-must-not-leak'

function begin(suite: SuiteName = 'aes', store = createMemoryStore()) {
  const clock = { at: new Date('2026-03-02T01:00:00Z') }
  const vault = createVault({
    ring: { current: 'k1', keys: { k1 } },
    store,
    now: () => clock.at,
    suite,
  })
  return { vault, store, clock }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    const { message, code, details } = error as Error & { code: string; details: object }
    expect(message + JSON.stringify(details)).not.toContain(MARK)
    expect((error as Error).cause).toBeUndefined()
    return code
  }
  return 'opened'
}

describe.each<SuiteName>(['aes', 'sm'])('vault with suite %s', (suite) => {
  it('opens what it sealed, whatever the text', async () => {
    const { vault } = begin(suite)
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        async (text, record) => {
          const sealed = await vault.seal('citizens.phone', record, text)
          expect(await vault.open('citizens.phone', record, sealed)).toBe(text)
          expect(vault.openNow('citizens.phone', record, sealed)).toBe(text)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('seals the same text differently each time and holds nothing of it in the clear', async () => {
    const { vault, store } = begin(suite)
    const [a, b] = [await vault.seal('p', '1', MARK), await vault.seal('p', '1', MARK)]
    expect(a).not.toBe(b)
    expect(a).not.toContain(Buffer.from(MARK).toString('base64url').slice(0, 12))
    expect(JSON.stringify([...store.rows.values()])).not.toContain(k1.toString('base64'))
  })

  it('refuses a sealed text that was moved to another record or purpose', async () => {
    const { vault } = begin(suite)
    const sealed = await vault.seal('accounts.secret', 'account-1', MARK)
    await vault.seal('accounts.token', 'account-1', 'x')
    const unreadable = 'VAULT_SEALED_UNREADABLE'
    expect(await codeOf(vault.open('accounts.secret', 'account-2', sealed))).toBe(unreadable)
    expect(await codeOf(vault.open('accounts.token', 'account-1', sealed))).toBe(unreadable)
    expect(() => vault.openNow('accounts.secret', 'account-2', sealed)).toThrow(unreadable)
  })

  it('refuses every change of a single character and every shorter text', async () => {
    const { vault } = begin(suite)
    const sealed = await vault.seal('p', '1', MARK)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.constantFrom(...'AZaz09-_.~ '),
        async (at, letter) => {
          if (sealed[at] === letter) return
          const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
          expect(await codeOf(vault.open('p', '1', changed))).toMatch(/^VAULT_/)
          expect(await codeOf(vault.open('p', '1', sealed.slice(0, at)))).toMatch(/^VAULT_SEALED_/)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('makes equal indexes for equal values of one purpose only', async () => {
    const { vault, store } = begin(suite)
    const index = await vault.blindIndex('citizens.phone', '13800000000')
    expect(index).toMatch(/^[0-9a-f]{32}$/)
    expect(await begin(suite, store).vault.blindIndex('citizens.phone', '13800000000')).toBe(index)
    expect(await vault.blindIndex('citizens.phone', '13800000001')).not.toBe(index)
    expect(await vault.blindIndex('staff.phone', '13800000000')).not.toBe(index)
    await vault.rotateDataKey('citizens.phone')
    expect(await vault.blindIndex('citizens.phone', '13800000000')).toBe(index)
  })
})

describe('bad input', () => {
  it('names what is wrong with a sealed text', async () => {
    const { vault } = begin()
    const sealed = await vault.seal('p', '1', MARK)
    const [version, keyId, iv, tag, data] = sealed.split('.')
    const cases: [string, string][] = [
      ['', 'VAULT_SEALED_MALFORMED'],
      [MARK, 'VAULT_SEALED_MALFORMED'],
      [`${sealed}.x`, 'VAULT_SEALED_MALFORMED'],
      [`v9.${keyId}.${iv}.${tag}.${data}`, 'VAULT_VERSION_UNKNOWN'],
      [`${version}.nosuchkey.${iv}.${tag}.${data}`, 'VAULT_KEY_UNKNOWN'],
      [`${version}.${keyId}.${iv}.${tag?.slice(0, 8)}.${data}`, 'VAULT_SEALED_MALFORMED'],
      [`${version}.${keyId}..${tag}.${data}`, 'VAULT_SEALED_MALFORMED'],
      [`${version}.${keyId}.${iv}.${tag}.`, 'VAULT_SEALED_UNREADABLE'],
    ]
    for (const [text, code] of cases) expect(await codeOf(vault.open('p', '1', text))).toBe(code)
  })

  it('refuses an empty record and a purpose out of form', async () => {
    const { vault } = begin()
    expect(await codeOf(vault.seal('p', '', MARK))).toBe('VAULT_RECORD_INVALID')
    for (const purpose of ['', 'P', 'index:p', 'a'.repeat(65)]) {
      expect(await codeOf(vault.seal(purpose, '1', MARK))).toBe('VAULT_PURPOSE_INVALID')
      expect(await codeOf(vault.blindIndex(purpose, MARK))).toBe('VAULT_PURPOSE_INVALID')
    }
  })

  it('refuses a ring that cannot serve', () => {
    const store = createMemoryStore()
    const rings: KeyRing[] = [
      { current: 'k9', keys: { k1 } },
      { current: 'toString', keys: { k1 } },
      { current: 'k1', keys: { k1: k1.subarray(1) } },
      { current: 'k1', keys: { k1, k2: Buffer.from(k1) } },
      { current: 'a b', keys: { 'a b': k1 } },
    ]
    for (const ring of rings)
      expect(() => createVault({ ring, store, now: () => new Date() })).toThrow(
        'VAULT_RING_INVALID',
      )
  })

  it('tells a wrong master key from a missing one', async () => {
    const { vault, store } = begin()
    const sealed = await vault.seal('p', '1', MARK)
    const now = () => new Date()
    const wrong = createVault({ ring: { current: 'k1', keys: { k1: k2 } }, store, now })
    const missing = createVault({ ring: { current: 'k2', keys: { k2 } }, store, now })
    expect(await codeOf(wrong.open('p', '1', sealed))).toBe('VAULT_KEY_UNREADABLE')
    expect(await codeOf(missing.open('p', '1', sealed))).toBe('VAULT_MASTER_UNKNOWN')
    expect(await wrong.warm({})).toEqual([
      { id: sealed.split('.')[1], code: 'VAULT_KEY_UNREADABLE' },
    ])
  })

  it('refuses a wrapped key that was moved to another purpose', async () => {
    const { vault, store, clock } = begin()
    await vault.seal('low', '1', 'x')
    const sealed = await vault.seal('high', '1', MARK)
    const [low, high] = [...store.rows.values()]
    if (!low || !high) throw new Error('two keys expected')
    store.rows.set(high.id, { ...high, wrapped: low.wrapped })
    const other = createVault({ ring: { current: 'k1', keys: { k1 } }, store, now: () => clock.at })
    expect(await codeOf(other.open('high', '1', sealed))).toBe('VAULT_KEY_UNREADABLE')
  })
})
