import { createHold, type Hold, holdFast, lengthUnder } from './hold.ts'
import { createRandom, shuffle } from './random.ts'
import type { Vector } from './vocabulary.ts'

/** One plane for each label against all others. */
export interface LinearSvm {
  labels: number
  /** Shape [features][labels]. */
  weights: Float32Array
  /** Shape [labels]. */
  bias: Float32Array
  /** What later examples may move, and how far. */
  hold: Hold
}

export interface SvmOptions {
  cost: number
  seed: number
  /** Rounds over all examples at most; it stops when a round changes next to nothing. */
  rounds?: number
}

export function createSvm(features: number, labels: number): LinearSvm {
  return {
    labels,
    weights: new Float32Array(features * labels),
    bias: new Float32Array(labels),
    hold: createHold(features),
  }
}

/**
 * Fits by dual coordinate descent, squared hinge loss, all labels in one pass over an example
 * (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). Begins
 * at the planes as they stand and minimises ½ Σ hold (w - w₀)² + cost × loss, then holds what these
 * examples had the more firmly: later examples, in whatever order, settle what is new and hardly
 * move what many earlier ones have settled (as confidence-weighted learning does; Crammer et al.,
 * "Adaptive Regularization of Weight Vectors", NIPS 2009).
 * @param targets label of each vector, 0 to `svm.labels` - 1
 */
export function fitSvm(
  svm: LinearSvm,
  vectors: readonly Vector[],
  targets: ArrayLike<number>,
  { cost, seed, rounds = 12 }: SvmOptions,
): void {
  const { labels, weights, bias, hold } = svm
  const slack = 0.5 / cost
  const lengths = Float64Array.from(vectors, (vector) => lengthUnder(hold, vector))
  const duals = new Float64Array(vectors.length * labels)
  const steps = new Float64Array(labels)
  const scores = new Float64Array(labels)
  const order = Int32Array.from(vectors, (_, at) => at)
  const random = createRandom(seed)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let largest = 0
    for (const at of order) {
      const vector = vectors[at]
      if (!vector) continue
      scoreSvm(svm, vector, scores)
      let moved = 0
      for (let label = 0; label < labels; label++) {
        const side = targets[at] === label ? 1 : -1
        const dual = duals[at * labels + label] ?? 0
        const slope = side * (scores[label] ?? 0) - 1 + slack * dual
        const next = Math.max(0, dual - slope / ((lengths[at] ?? 1) + slack))
        const step = (next - dual) * side
        steps[label] = step
        duals[at * labels + label] = next
        moved = Math.max(moved, Math.abs(step))
      }
      if (moved === 0) continue
      largest = Math.max(largest, moved)
      for (let n = 0; n < vector.ids.length; n++) {
        const id = vector.ids[n] as number
        const row = id * labels
        const reach = (vector.values[n] as number) / (hold[id] as number)
        for (let label = 0; label < labels; label++)
          weights[row + label] = (weights[row + label] as number) + reach * (steps[label] as number)
      }
      for (let label = 0; label < labels; label++)
        bias[label] = (bias[label] ?? 0) + (steps[label] ?? 0) / (hold.at(-1) ?? 1)
    }
    if (largest < 0.02 * cost) break
  }
  for (const vector of vectors) holdFast(hold, vector, cost)
}

/** Signed distance from each plane, into `into`. */
export function scoreSvm(svm: LinearSvm, vector: Vector, into: Float64Array): Float64Array {
  // Typed arrays of another width are set slowly.
  for (let label = 0; label < svm.labels; label++) into[label] = svm.bias[label] as number
  addProducts(into, vector, svm.weights, svm.labels)
  return into
}

/** Adds the vector times a matrix of shape [features][labels]. */
export function addProducts(
  into: Float64Array,
  { ids, values }: Vector,
  matrix: Float32Array,
  labels: number,
): void {
  for (let n = 0; n < ids.length; n++) {
    const row = (ids[n] as number) * labels
    const value = values[n] as number
    for (let label = 0; label < labels; label++)
      into[label] = (into[label] as number) + value * (matrix[row + label] as number)
  }
}
