/**
 * How the two views become log odds: `margin` × plane + `bayes` × complement + `lean[label]`.
 * One set for all labels but the lean, so that a few hundred examples settle it.
 */
export interface Blend {
  margin: number
  bayes: number
  /** Shape [labels]. */
  lean: Float64Array
}

/** Scores of examples that the views had not learned from; each of shape [examples][labels]. */
export interface HeldOut {
  margins: Float64Array
  bayes: Float64Array
  targets: Int32Array
}

const STEPS = 400
const RATE = 0.05
/** Keeps the leans small unless the examples insist. */
const PULL = 0.01

/** Least mean log loss on held-out scores, by Adam. This is also what makes probabilities honest. */
export function fitBlend({ margins, bayes, targets }: HeldOut, labels: number): Blend {
  const size = labels + 2
  const point = new Float64Array(size)
  point[0] = 2
  point[1] = 1
  const [first, second] = [new Float64Array(size), new Float64Array(size)]
  const slope = new Float64Array(size)
  const odds = new Float64Array(labels)
  for (let step = 1; step <= STEPS; step++) {
    slope.fill(0)
    for (let at = 0; at < targets.length; at++) {
      const row = at * labels
      for (let label = 0; label < labels; label++)
        odds[label] =
          (point[0] ?? 0) * (margins[row + label] ?? 0) +
          (point[1] ?? 0) * (bayes[row + label] ?? 0) +
          (point[label + 2] ?? 0)
      toProbabilities(odds)
      for (let label = 0; label < labels; label++) {
        const error = (odds[label] ?? 0) - (targets[at] === label ? 1 : 0)
        slope[0] = (slope[0] ?? 0) + error * (margins[row + label] ?? 0)
        slope[1] = (slope[1] ?? 0) + error * (bayes[row + label] ?? 0)
        slope[label + 2] = (slope[label + 2] ?? 0) + error
      }
    }
    for (let n = 0; n < size; n++) {
      const pull = n < 2 ? 0 : PULL * (point[n] ?? 0)
      const g = (slope[n] ?? 0) / Math.max(1, targets.length) + pull
      first[n] = 0.9 * (first[n] ?? 0) + 0.1 * g
      second[n] = 0.999 * (second[n] ?? 0) + 0.001 * g * g
      const mean = (first[n] ?? 0) / (1 - 0.9 ** step)
      const spread = Math.sqrt((second[n] ?? 0) / (1 - 0.999 ** step))
      point[n] = (point[n] ?? 0) - (RATE * mean) / (spread + 1e-8)
    }
  }
  return { margin: point[0] ?? 0, bayes: point[1] ?? 0, lean: point.slice(2) }
}

/** Log odds to probabilities that add up to 1, in place. */
export function toProbabilities(odds: Float64Array): Float64Array {
  const highest = odds.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let at = 0; at < odds.length; at++) {
    odds[at] = Math.exp((odds[at] ?? 0) - highest)
    sum += odds[at] ?? 0
  }
  for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) / sum
  return odds
}
