import type { Segmenter } from '../words/segment.ts'
import { tallyVector } from './complement-bayes.ts'
import { countFeatures, findFeatures, type Prepared } from './features.ts'
import { growHold } from './hold.ts'
import { fitSvm } from './linear-svm.ts'
import { type Model, type Settings, vectoriseViews } from './model.ts'
import { extendVocabulary } from './vocabulary.ts'

/**
 * Moves a model by more examples: words and labels it never saw become known, the planes are moved
 * by the new examples alone, each weight the less the more examples have settled it, and the counts
 * grow. The lexicon and the blend stay as training left them.
 */
export function teachModel(
  model: Model,
  segment: Segmenter,
  prepared: readonly Prepared[],
  given: readonly string[],
  settings: Settings,
): void {
  const counted = prepared.map((one) => countFeatures(findFeatures(one, segment)))
  for (const { plane, bayes } of counted) {
    extendVocabulary(model.vocabularies.plane, plane)
    extendVocabulary(model.vocabularies.bayes, bayes)
  }
  growLabels(model, given)
  growFeatures(model)
  const vectors = counted.map((one) => vectoriseViews(model.vocabularies, one))
  const targets = Int32Array.from(given, (label) => model.labels.indexOf(label))
  const planes = vectors.map(({ plane }) => plane)
  fitSvm(model.svm, planes, targets, settings)
  for (const [at, { bayes }] of vectors.entries()) tallyVector(model.tally, bayes, targets[at] ?? 0)
}

function growLabels(model: Model, given: readonly string[]): void {
  const before = model.labels.length
  for (const label of given) if (!model.labels.includes(label)) model.labels.push(label)
  const after = model.labels.length
  if (after === before) return
  const widen = (matrix: Float32Array) => {
    const wide = new Float32Array((matrix.length / before) * after)
    for (let at = 0; at < matrix.length; at++)
      wide[Math.floor(at / before) * after + (at % before)] = matrix[at] ?? 0
    return wide
  }
  // All that was learned so far spoke against a label that nobody had given yet.
  const bias = new Float32Array(after).fill(-1)
  bias.set(model.svm.bias)
  const lean = new Float64Array(after)
  lean.set(model.blend.lean)
  model.svm = { ...model.svm, labels: after, weights: widen(model.svm.weights), bias }
  model.tally = { labels: after, sums: widen(model.tally.sums) }
  model.blend = { ...model.blend, lean }
}

function growFeatures({ svm, tally, vocabularies: { plane, bayes } }: Model): void {
  const grown = (matrix: Float32Array, features: number) => {
    const longer = new Float32Array(features * svm.labels)
    longer.set(matrix)
    return longer
  }
  svm.hold = growHold(svm.hold, plane.documents.length)
  svm.weights = grown(svm.weights, plane.documents.length)
  tally.sums = grown(tally.sums, bayes.documents.length)
}
