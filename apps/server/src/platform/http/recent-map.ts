/**
 * A map of the keys set last, which forgets old ones: it holds at most so many, and at least half
 * of that before anything is forgotten. Two generations, for evicting one by one from a Map costs
 * a walk over everything deleted before.
 */
export interface RecentMap<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
  clear(): void
}

export function createRecentMap<T>(atMost: number): RecentMap<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return {
    get: (key) => young.get(key) ?? old.get(key),
    set(key, value) {
      young.set(key, value)
      if (young.size * 2 <= atMost) return
      old = young
      young = new Map()
    },
    delete(key) {
      young.delete(key)
      old.delete(key)
    },
    clear() {
      young = new Map()
      old = new Map()
    },
  }
}
