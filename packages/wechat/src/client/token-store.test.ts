import { describe, expect, test } from 'vitest'
import { createMemoryTokenStore, type StoredToken } from './token-store.ts'

const token = (text: string): StoredToken => ({ token: text, expiresAt: 1 })

describe('createMemoryTokenStore', () => {
  test('fetches once for those who find the same token stale at the same time', async () => {
    const store = createMemoryTokenStore()
    let fetched = 0
    const fetchNew = async () => token(`T${++fetched}`)
    const first = await Promise.all([1, 2, 3].map(() => store.refresh('a', undefined, fetchNew)))
    expect(first).toEqual([token('T1'), token('T1'), token('T1')])
    const second = await Promise.all([1, 2, 3].map(() => store.refresh('a', 'T1', fetchNew)))
    expect(second).toEqual([token('T2'), token('T2'), token('T2')])
    expect(await store.refresh('a', 'T1', fetchNew)).toEqual(token('T2'))
    expect(fetched).toBe(2)
    expect(await store.read('a')).toEqual(token('T2'))
  })

  test('keeps what it has when a fetch fails, and lets the next one try', async () => {
    const store = createMemoryTokenStore()
    await store.refresh('a', undefined, async () => token('T1'))
    const failing = store.refresh('a', 'T1', async () => {
      throw new Error('no answer')
    })
    const next = store.refresh('a', 'T1', async () => token('T2'))
    await expect(failing).rejects.toThrow('no answer')
    expect(await next).toEqual(token('T2'))
  })

  test('keeps accounts apart', async () => {
    const store = createMemoryTokenStore()
    await store.refresh('a', undefined, async () => token('A'))
    expect(await store.read('b')).toBeUndefined()
  })
})
