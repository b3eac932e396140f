import { createKeyTable, type KeyTable } from './key-table.ts'

/** Known features and in how many examples each stood. */
export interface Vocabulary {
  ids: KeyTable
  /** Indexed by feature. */
  documents: number[]
  /** Examples read. */
  total: number
}

/** The different features of a field, and how often each stands in it. */
export interface Counts {
  keys: Float64Array
  counts: Int32Array
}

/** A sparse row: `values[n]` belongs to feature `ids[n]`. */
export interface Vector {
  ids: Int32Array
  values: Float32Array
}

/** In the order in which the features first stand. */
export function countKeys(keys: ArrayLike<number>): Counts {
  let size = 64
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(size)
  const different = new Float64Array(keys.length)
  const counts = new Int32Array(keys.length)
  let length = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    let slot = key & (size - 1)
    // A slot holds 1 + a place in `different`, so that 0 is an empty one.
    while (slots[slot] !== 0 && different[(slots[slot] as number) - 1] !== key)
      slot = (slot + 1) & (size - 1)
    if (slots[slot] === 0) {
      different[length] = key
      slots[slot] = ++length
    }
    const place = (slots[slot] as number) - 1
    counts[place] = (counts[place] as number) + 1
  }
  return { keys: different.slice(0, length), counts: counts.slice(0, length) }
}

/** Features that stand in at least `atLeast` of these examples. */
export function learnVocabulary(
  counted: readonly (readonly Counts[])[],
  atLeast: number,
): Vocabulary {
  const found = createVocabulary()
  for (const fields of counted) extendVocabulary(found, fields)
  const often = (id: number) => (found.documents[id] ?? 0) >= atLeast
  return {
    ids: createKeyTable(found.ids.keys().filter((_, id) => often(id))),
    documents: found.documents.filter((documents) => documents >= atLeast),
    total: counted.length,
  }
}

function createVocabulary(): Vocabulary {
  return { ids: createKeyTable(), documents: [], total: 0 }
}

/** Takes notice of one more example; its new features are known from here on. */
export function extendVocabulary(vocabulary: Vocabulary, fields: readonly Counts[]): void {
  const { ids, documents } = vocabulary
  vocabulary.total += 1
  for (const { keys } of fields)
    for (let at = 0; at < keys.length; at++) {
      const id = ids.put(keys[at] as number)
      documents[id] = (documents[id] ?? 0) + 1
    }
}

/**
 * (1 + ln count) × (1 + ln((1 + N) / (1 + n))), each field scaled to length 1 by itself, so that a
 * short title weighs as much as a long text. Unknown features are passed over.
 */
export function vectorise(
  { ids: table, documents, total }: Vocabulary,
  fields: readonly Counts[],
): Vector {
  const most = fields.reduce((sum, { keys }) => sum + keys.length, 0)
  const ids = new Int32Array(most)
  const values = new Float32Array(most)
  const spread = logOf(1 + total)
  let length = 0
  for (const { keys, counts } of fields) {
    const from = length
    let squares = 0
    for (let at = 0; at < keys.length; at++) {
      const id = table.idOf(keys[at] as number)
      if (id === -1) continue
      const count = counts[at] as number
      const value = (1 + logOf(count)) * (1 + spread - logOf(1 + (documents[id] as number)))
      squares += value * value
      ids[length] = id
      values[length++] = value
    }
    const scale = 1 / Math.sqrt(squares || 1)
    for (let at = from; at < length; at++) values[at] = (values[at] as number) * scale
  }
  return { ids: ids.slice(0, length), values: values.slice(0, length) }
}

const LOGARITHMS = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n))

function logOf(count: number): number {
  return count < LOGARITHMS.length ? (LOGARITHMS[count] as number) : Math.log(count)
}
