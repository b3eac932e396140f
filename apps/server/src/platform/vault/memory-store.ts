import type { StoredKey, VaultStore } from './store.ts'

/** A store that forgets with the process, for tests. `rows` may be looked at and spoiled. */
export function createMemoryStore(): VaultStore & { rows: Map<string, StoredKey>; asked: number } {
  const rows = new Map<string, StoredKey>()
  const activeOf = (purpose: string) =>
    [...rows.values()].find((row) => row.purpose === purpose && row.retiredAt === undefined)
  const store = {
    rows,
    /** Number of look-ups so far. */
    asked: 0,
    async find(id: string) {
      store.asked++
      return rows.get(id)
    },
    async findActive(purpose: string) {
      store.asked++
      return activeOf(purpose)
    },
    list: async () => [...rows.values()],
    async add(key: StoredKey) {
      if (activeOf(key.purpose) === undefined) rows.set(key.id, key)
    },
    async replace(oldId: string, key: StoredKey) {
      const old = rows.get(oldId)
      if (old === undefined || old.retiredAt !== undefined) return false
      rows.set(oldId, { ...old, retiredAt: key.createdAt })
      rows.set(key.id, key)
      return true
    },
    async rewrap(id: string, fromMaster: string, wrapped: Buffer, master: string) {
      const row = rows.get(id)
      if (row?.master !== fromMaster) return false
      rows.set(id, { ...row, wrapped, master })
      return true
    },
  }
  return store
}
