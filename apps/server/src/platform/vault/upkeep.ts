import type { DataKeys } from './data-keys.ts'
import { VaultError, type VaultErrorCode } from './errors.ts'
import type { Wrapper } from './key-ring.ts'
import type { VaultStore } from './store.ts'

/** A data key that the ring cannot unwrap, and why. */
export interface UnreadableKey {
  id: string
  code: VaultErrorCode
}

export interface RewrapResult {
  rewrapped: number
  /** Already under the current master key and suite. */
  kept: number
  unreadable: UnreadableKey[]
}

/** How many keys are not under the current master key and suite. */
export async function countStale(store: VaultStore, wrapper: Wrapper): Promise<number> {
  return (await store.list()).filter(({ wrapped }) => !wrapper.isCurrent(wrapped)).length
}

/** Wraps anew what is not under the current master key; one unreadable key stops no other. */
export async function rewrapKeys(store: VaultStore, wrapper: Wrapper): Promise<RewrapResult> {
  const result: RewrapResult = { rewrapped: 0, kept: 0, unreadable: [] }
  for (const { id, purpose, wrapped, master } of await store.list()) {
    if (wrapper.isCurrent(wrapped)) {
      result.kept++
      continue
    }
    const renewed = attempt(result.unreadable, id, () =>
      wrapper.wrap(id, purpose, wrapper.unwrap(id, purpose, wrapped)),
    )
    if (renewed === undefined) continue
    // False when another process was quicker: it wrapped the same key.
    const changed = await store.rewrap(id, master, renewed, wrapper.current)
    if (changed) result.rewrapped++
    else result.kept++
  }
  return result
}

/** Takes every stored key into memory and tells which ones the ring cannot unwrap. */
export async function loadKeys(store: VaultStore, keys: DataKeys): Promise<UnreadableKey[]> {
  const unreadable: UnreadableKey[] = []
  for (const stored of await store.list()) attempt(unreadable, stored.id, () => keys.keep(stored))
  return unreadable
}

function attempt<T>(unreadable: UnreadableKey[], id: string, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    unreadable.push({ id, code: error.code })
    return undefined
  }
}
