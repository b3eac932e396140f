/** Keys of features in the order in which they came, each with its place: its id. */
export interface KeyTable {
  /** -1 for an unknown key. */
  idOf(key: number): number
  /** The id of a key, a new one when it was unknown. */
  put(key: number): number
  /** All keys, by id. */
  keys(): Float64Array
}

/** One open-addressed table of numbers: no strings, no objects. `known` are all different. */
export function createKeyTable(known: ArrayLike<number> = []): KeyTable {
  let size = 1024
  while (size < known.length * 2) size *= 2
  let keys = new Float64Array(size)
  let ids = new Int32Array(size).fill(-1)
  let count = 0

  const slotOf = (key: number): number => {
    let slot = key & (size - 1)
    while (ids[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    return slot
  }

  const grow = (): void => {
    const old = { keys, ids }
    size *= 2
    keys = new Float64Array(size)
    ids = new Int32Array(size).fill(-1)
    for (let at = 0; at < old.ids.length; at++) {
      if (old.ids[at] === -1) continue
      const key = old.keys[at] as number
      const slot = slotOf(key)
      keys[slot] = key
      ids[slot] = old.ids[at] as number
    }
  }

  const put = (key: number): number => {
    let slot = slotOf(key)
    const id = ids[slot] as number
    if (id !== -1) return id
    if ((count + 1) * 2 > size) {
      grow()
      slot = slotOf(key)
    }
    keys[slot] = key
    ids[slot] = count
    return count++
  }

  for (let at = 0; at < known.length; at++) put(known[at] as number)
  return {
    idOf: (key) => ids[slotOf(key)] as number,
    put,
    keys: () => {
      const inOrder = new Float64Array(count)
      for (let at = 0; at < size; at++)
        if (ids[at] !== -1) inOrder[ids[at] as number] = keys[at] as number
      return inOrder
    },
  }
}
