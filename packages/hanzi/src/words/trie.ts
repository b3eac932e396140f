/** Words by their characters: each step asks one number. Values are the caller's, at least 0. */
export interface Trie {
  put(word: string, value: number): void
  /** The node below `node` (0 is the root) by this UTF-16 unit, or -1. */
  step(node: number, unit: number): number
  /** The value of the word that ends in this node, or -1. */
  valueOf(node: number): number
}

/** A trie in one open-addressed table of numbers. */
export function createTrie(): Trie {
  let size = 1 << 12
  let parents = new Int32Array(size).fill(-1)
  let units = new Uint16Array(size)
  let children = new Int32Array(size)
  let values = new Int32Array(size).fill(-1)
  let count = 1

  const slotOf = (node: number, unit: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (parents[slot] !== -1 && !(parents[slot] === node && units[slot] === unit))
      slot = (slot + 1) & (size - 1)
    return slot
  }

  const grow = (): void => {
    const old = { parents, units, children }
    size *= 2
    parents = new Int32Array(size).fill(-1)
    units = new Uint16Array(size)
    children = new Int32Array(size)
    const more = new Int32Array(size).fill(-1)
    more.set(values)
    values = more
    for (let at = 0; at < old.parents.length; at++) {
      const node = old.parents[at] ?? -1
      if (node === -1) continue
      const slot = slotOf(node, old.units[at] ?? 0)
      parents[slot] = node
      units[slot] = old.units[at] ?? 0
      children[slot] = old.children[at] ?? 0
    }
  }

  const step = (node: number, unit: number): number => {
    const slot = slotOf(node, unit)
    return parents[slot] === -1 ? -1 : (children[slot] as number)
  }

  return {
    step,
    valueOf: (node) => values[node] ?? -1,
    put: (word, value) => {
      let node = 0
      for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at)
        let next = step(node, unit)
        if (next === -1) {
          if (count * 2 >= size) grow()
          next = count++
          const slot = slotOf(node, unit)
          parents[slot] = node
          units[slot] = unit
          children[slot] = next
        }
        node = next
      }
      values[node] = value
    },
  }
}
