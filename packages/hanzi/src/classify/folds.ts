import { createRandom, shuffle } from './random.ts'

/**
 * Deals items into folds so that all items of one key are in the same fold.
 * @returns for each item its fold, 0 to `count` - 1
 */
export function dealFolds(keys: readonly string[], count: number, seed: number): Int32Array {
  const groups = shuffle([...new Set(keys)], createRandom(seed))
  const foldOf = new Map(groups.map((key, at) => [key, at % count]))
  return Int32Array.from(keys, (key) => foldOf.get(key) ?? 0)
}
