/** A list that forgets its oldest entries: memory stays level however long the sandbox runs. */
export interface Ring<T> {
  push(entry: T): void
  /** Oldest first. */
  list(): T[]
  /** How many were ever pushed. */
  total(): number
  clear(): void
}

/** Makes a ring of at most `size` entries; pushing costs the same at any length. */
export function createRing<T>(size: number): Ring<T> {
  let entries: T[] = []
  let next = 0
  let total = 0
  return {
    push(entry) {
      total++
      if (entries.length < size) entries.push(entry)
      else {
        entries[next] = entry
        next = (next + 1) % size
      }
    },
    list: () => [...entries.slice(next), ...entries.slice(0, next)],
    total: () => total,
    clear() {
      entries = []
      next = 0
      total = 0
    },
  }
}
