import type { Vector } from './vocabulary.ts'

/** How much of each feature the examples of each label held. */
export interface Tally {
  labels: number
  /** Shape [features][labels]: sums of the vectors' values. */
  sums: Float32Array
}

/** What is taken as seen of every feature under every label. */
const SMOOTHING = 0.03

export function createTally(features: number, labels: number): Tally {
  return { labels, sums: new Float32Array(features * labels) }
}

export function tallyVector({ labels, sums }: Tally, { ids, values }: Vector, label: number): void {
  for (let n = 0; n < ids.length; n++) {
    const at = (ids[n] ?? 0) * labels + label
    sums[at] = (sums[at] ?? 0) + (values[n] ?? 0)
  }
}

/**
 * Weights of complement naive Bayes: how untypical a feature is of all other labels, scaled to mean
 * size 1 for each label, and with the mean over the labels taken away (Rennie et al., "Tackling the
 * Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003).
 * @returns shape [features][labels]
 */
export function weighComplements({ labels, sums }: Tally): Float32Array {
  const features = sums.length / labels
  const ofLabel = new Float64Array(labels)
  for (let at = 0; at < sums.length; at++)
    ofLabel[at % labels] = (ofLabel[at % labels] ?? 0) + (sums[at] ?? 0)
  const all = ofLabel.reduce((sum, part) => sum + part, 0)
  const weights = new Float32Array(sums.length)
  const sizes = new Float64Array(labels)
  for (let feature = 0; feature < features; feature++) {
    const row = feature * labels
    let total = 0
    for (let label = 0; label < labels; label++) total += sums[row + label] ?? 0
    for (let label = 0; label < labels; label++) {
      const elsewhere = total - (sums[row + label] ?? 0) + SMOOTHING
      const room = all - (ofLabel[label] ?? 0) + SMOOTHING * features
      const weight = -Math.log(Math.max(elsewhere, SMOOTHING) / room)
      weights[row + label] = weight
      sizes[label] = (sizes[label] ?? 0) + Math.abs(weight) / features
    }
  }
  for (let row = 0; row < weights.length; row += labels) {
    let mean = 0
    for (let label = 0; label < labels; label++) {
      weights[row + label] = (weights[row + label] ?? 0) / (sizes[label] || 1)
      mean += (weights[row + label] ?? 0) / labels
    }
    for (let label = 0; label < labels; label++)
      weights[row + label] = (weights[row + label] ?? 0) - mean
  }
  return weights
}
