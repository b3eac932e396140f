import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory-store.ts'
import { createVault, type VaultConfig } from './vault.ts'

const k1 = Buffer.from('one'.padEnd(32, '1'))
const k2 = Buffer.from('two'.padEnd(32, '2'))
const START = new Date('2026-03-02T01:00:00Z').getTime()

function begin(options: Partial<VaultConfig> = {}, store = createMemoryStore()) {
  const clock = { at: START }
  const ring = { current: 'k1', keys: { k1 } }
  const vault = createVault({ ring, store, now: () => new Date(clock.at), ...options })
  return { vault, store, clock }
}

describe('rotation of a data key', () => {
  it('seals with the new key, opens the old, and says what should be sealed anew', async () => {
    const { vault, store } = begin()
    const old = await vault.seal('p', '1', 'first')
    expect(await vault.needsReseal(old)).toBe(false)
    const id = await vault.rotateDataKey('p')
    const fresh = await vault.seal('p', '1', 'second')
    expect(fresh.split('.')[1]).toBe(id)
    expect(await vault.open('p', '1', old)).toBe('first')
    expect(await vault.needsReseal(old)).toBe(true)
    expect(await vault.needsReseal(fresh)).toBe(false)
    expect([...store.rows.values()].map((row) => row.retiredAt !== undefined)).toEqual([
      true,
      false,
    ])
  })

  it('leaves one active key when two processes make or rotate it together', async () => {
    const { vault, store } = begin()
    const other = begin({}, store).vault
    await Promise.all([
      vault.seal('p', '1', 'a'),
      other.seal('p', '2', 'b'),
      vault.seal('p', '3', 'c'),
    ])
    expect(store.rows.size).toBe(1)
    await Promise.all([vault.rotateDataKey('p'), other.rotateDataKey('p')])
    const active = [...store.rows.values()].filter((row) => row.retiredAt === undefined)
    expect(active).toHaveLength(1)
    const sealed = [await vault.seal('p', '1', 'a'), await other.seal('p', '1', 'b')]
    expect(sealed.map((text) => text.split('.')[1])).toEqual([active[0]?.id, active[0]?.id])
  })

  it('is noticed by another process after a while, without anybody waiting for it', async () => {
    const { vault, store } = begin()
    const other = begin({ freshForMs: 1000 }, store)
    await other.vault.seal('p', '1', 'x')
    const id = await vault.rotateDataKey('p')
    other.clock.at += 999
    expect((await other.vault.seal('p', '1', 'x')).split('.')[1]).not.toBe(id)
    other.clock.at += 1
    await other.vault.seal('p', '1', 'x')
    await new Promise(setImmediate)
    expect((await other.vault.seal('p', '1', 'x')).split('.')[1]).toBe(id)
  })

  it('goes on with the key it has when the store is away', async () => {
    const { vault, store, clock } = begin({ freshForMs: 1000 })
    const before = await vault.seal('p', '1', 'x')
    store.findActive = async () => {
      throw new Error('connection refused')
    }
    clock.at += 5000
    expect((await vault.seal('p', '1', 'y')).split('.')[1]).toBe(before.split('.')[1])
  })
})

describe('rotation of the master key', () => {
  it('wraps the data keys anew and touches no data', async () => {
    const { vault, store } = begin()
    const sealed = await vault.seal('p', '1', 'text')
    const index = await vault.blindIndex('p', 'value')
    await vault.rotateDataKey('p')
    const both = begin({ ring: { current: 'k2', keys: { k1, k2 } } }, store).vault
    expect(await both.open('p', '1', sealed)).toBe('text')
    expect(await both.rewrapAll()).toEqual({ rewrapped: 3, kept: 0, unreadable: [] })
    expect(await both.rewrapAll()).toEqual({ rewrapped: 0, kept: 3, unreadable: [] })
    const later = begin({ ring: { current: 'k2', keys: { k2 } } }, store).vault
    expect(await later.open('p', '1', sealed)).toBe('text')
    expect(await later.blindIndex('p', 'value')).toBe(index)
    expect([...store.rows.values()].every((row) => row.master === 'k2')).toBe(true)
  })

  it('goes past a key it cannot read and names it', async () => {
    const { vault, store } = begin()
    await vault.seal('a', '1', 'x')
    await vault.seal('b', '1', 'x')
    const [first] = [...store.rows.values()]
    if (!first) throw new Error('a key expected')
    store.rows.set(first.id, { ...first, wrapped: first.wrapped.subarray(0, 40) })
    const both = begin({ ring: { current: 'k2', keys: { k1, k2 } } }, store).vault
    const unreadable = [{ id: first.id, code: 'VAULT_SEALED_MALFORMED' }]
    expect(await both.rewrapAll()).toEqual({ rewrapped: 1, kept: 0, unreadable })
  })
})

describe('change of suite', () => {
  it('opens the texts of the other suite, says so, and keeps the indexes', async () => {
    const { vault, store } = begin()
    const sealed = await vault.seal('p', '1', 'text')
    const index = await vault.blindIndex('p', 'value')
    const sm = begin({ suite: 'sm' }, store).vault
    expect(await sm.open('p', '1', sealed)).toBe('text')
    expect(await sm.needsReseal(sealed)).toBe(true)
    expect(await sm.blindIndex('p', 'value')).toBe(index)
    const renewed = await sm.seal('p', '1', 'text')
    expect(renewed).toMatch(/^s1\./)
    expect(await vault.open('p', '1', renewed)).toBe('text')
    expect(await sm.rewrapAll()).toMatchObject({ rewrapped: 2 })
    expect(await begin({}, store).vault.open('p', '1', renewed)).toBe('text')
  })
})

describe('memory', () => {
  it('asks no store after warming', async () => {
    const { vault, store } = begin()
    const sealed = await vault.seal('p', '1', 'text')
    const fresh = begin({}, store).vault
    expect(fresh.openNow('p', '1', sealed)).toBeUndefined()
    expect(await fresh.warm({ seal: ['p', 'q'], index: ['q'] })).toEqual([])
    store.asked = 0
    expect(fresh.openNow('p', '1', sealed)).toBe('text')
    await fresh.seal('q', '1', 'x')
    await fresh.blindIndex('q', 'x')
    expect(store.asked).toBe(0)
  })
})
