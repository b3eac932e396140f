import type { Vector } from './vocabulary.ts'

/**
 * By how much more than its own curvature an example holds a feature. Features stand together, so
 * that what moves one of them moves the score through all the others too; each by itself would be
 * held too loosely.
 */
const FIRMNESS = 5

/**
 * How firmly examples hold the weights of each feature: 1 where none had it. Shape [features], then
 * one for the bias. Its inverse is how far a later example may move them.
 */
export type Hold = Float32Array

export function createHold(features: number): Hold {
  return new Float32Array(features + 1).fill(1)
}

/** For features that became known since. */
export function growHold(hold: Hold, features: number): Hold {
  const grown = createHold(features)
  grown.set(hold.subarray(0, -1))
  grown.set(hold.subarray(-1), features)
  return grown
}

/** Takes notice of an example that the planes have learned. */
export function holdFast(hold: Hold, { ids, values }: Vector, cost: number): void {
  const by = FIRMNESS * 2 * cost
  for (let n = 0; n < ids.length; n++) {
    const id = ids[n] as number
    hold[id] = (hold[id] as number) + by * (values[n] as number) ** 2
  }
  hold[hold.length - 1] = (hold.at(-1) ?? 1) + by
}

/** Squared length with the constant feature 1 of the bias; what is held firmly counts for less. */
export function lengthUnder(hold: Hold, { ids, values }: Vector): number {
  let sum = 1 / (hold.at(-1) ?? 1)
  for (let n = 0; n < ids.length; n++)
    sum += (values[n] as number) ** 2 / (hold[ids[n] as number] as number)
  return sum
}
