import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { createVaultStore, type StoredKey, type VaultStore } from './store.ts'
import { createVault } from './vault.ts'

/** The keys of this test among those of others; taken away at the end, for nobody can open them. */
const OWN = 'store-test.'
let store: VaultStore
const at = new Date('2026-03-02T01:00:00.123Z')

async function removeOwn(): Promise<void> {
  const { pool } = await testDatabase()
  await pool.query('delete from vault_keys where purpose like $1', [`${OWN}%`])
}

beforeAll(async () => {
  await removeOwn()
  const whole = createVaultStore((await testDatabase()).pool)
  const list = async () => (await whole.list()).filter(({ purpose }) => purpose.startsWith(OWN))
  store = { ...whole, list }
})
afterAll(removeOwn)

const key = (id: string, purpose: string): StoredKey => {
  return {
    id,
    purpose: OWN + purpose,
    wrapped: Buffer.from(id),
    master: 'k1',
    createdAt: at,
    retiredAt: undefined,
  }
}

describe('vault_keys', () => {
  it('keeps one active key per purpose', async () => {
    await store.add(key('a1', 'a'))
    await store.add(key('a2', 'a'))
    expect(await store.findActive(`${OWN}a`)).toEqual(key('a1', 'a'))
    expect(await store.find('a2')).toBeUndefined()
  })

  it('replaces it once, both rows or neither', async () => {
    await store.add(key('b1', 'b'))
    const replaced = await Promise.all([
      store.replace('b1', key('b2', 'b')),
      store.replace('b1', key('b3', 'b')),
    ])
    const [winner, loser] = replaced[0] ? ['b2', 'b3'] : ['b3', 'b2']
    expect(replaced.filter(Boolean)).toHaveLength(1)
    expect(await store.findActive(`${OWN}b`)).toEqual(key(winner, 'b'))
    expect((await store.find('b1'))?.retiredAt).toEqual(at)
    expect(await store.find(loser)).toBeUndefined()
    expect(await store.replace(winner, key('c1', 'another purpose'))).toBe(false)
    expect((await store.findActive(`${OWN}b`))?.id).toBe(winner)
  })

  it('rewraps only what is still under the master key it was read with', async () => {
    await store.add(key('d1', 'd'))
    expect(await store.rewrap('d1', 'k9', Buffer.from('x'), 'k2')).toBe(false)
    expect(await store.rewrap('d1', 'k1', Buffer.from('new'), 'k2')).toBe(true)
    expect(await store.find('d1')).toMatchObject({ master: 'k2', wrapped: Buffer.from('new') })
  })

  it('carries a vault through rotation and restart', async () => {
    await removeOwn()
    const purpose = `${OWN}p`
    const [k1, k2] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    const config = { store, now: () => at }
    const first = createVault({ ...config, ring: { current: 'k1', keys: { k1 } } })
    const sealed = await first.seal(purpose, '1', '文字')
    const id = await first.rotateDataKey(purpose)
    const second = createVault({ ...config, ring: { current: 'k2', keys: { k1, k2 } } })
    expect(await second.rewrapAll()).toMatchObject({ rewrapped: 2 })
    const third = createVault({ ...config, ring: { current: 'k2', keys: { k2 } } })
    expect(await third.warm({ seal: [purpose] })).toEqual([])
    expect(third.openNow(purpose, '1', sealed)).toBe('文字')
    expect((await third.seal(purpose, '1', 'x')).split('.')[1]).toBe(id)
  })
})
