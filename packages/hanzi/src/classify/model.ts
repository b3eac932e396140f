import type { Lexicon } from '../words/lexicon.ts'
import { learnLexicon } from '../words/lexicon.ts'
import { createSegmenter, type Segmenter } from '../words/segment.ts'
import { type Blend, fitBlend, type HeldOut } from './blend.ts'
import { createTally, type Tally, tallyVector, weighComplements } from './complement-bayes.ts'
import { type Counted, countFeatures, findFeatures, type Prepared, type View } from './features.ts'
import { dealFolds } from './folds.ts'
import { addProducts, createSvm, fitSvm, type LinearSvm, scoreSvm } from './linear-svm.ts'
import type { ClassifierOptions } from './types.ts'
import { learnVocabulary, type Vector, type Vocabulary, vectorise } from './vocabulary.ts'

export type Settings = Required<ClassifierOptions>

/** All that training leaves behind. */
export interface Model {
  labels: string[]
  lexicon: Lexicon
  vocabularies: Record<View, Vocabulary>
  svm: LinearSvm
  tally: Tally
  blend: Blend
}

/** What classifying needs: for each view a matrix of shape [features][labels], in nats. */
export interface Scorer extends Record<View, Float32Array> {
  /** Shape [labels], in nats. */
  lean: Float64Array
}

const INNER_FOLDS = 3
/** The blend has few numbers to find; more than this many examples do not sharpen it. */
const ENOUGH_FOR_BLEND = 20_000
const USUAL_MARGIN = 2

/** Learns from nothing. `keys` are the same for texts that must not be held out from each other. */
export function trainModel(
  prepared: readonly Prepared[],
  given: readonly string[],
  keys: readonly string[],
  settings: Settings,
): Model {
  const labels = [...new Set(given)].sort()
  const numbers = new Map(labels.map((label, at) => [label, at]))
  const targets = Int32Array.from(given, (label) => numbers.get(label) ?? 0)
  const lexicon = learnLexicon(prepared.flatMap(({ title, detail }) => [title.text, detail.text]))
  const segment: Segmenter = createSegmenter(lexicon)
  const counted = prepared.map((one) => countFeatures(findFeatures(one, segment)))
  const all = counted.map(() => true)
  const blend = holdOutAndBlend(counted, targets, keys, labels.length, settings)
  return { labels, lexicon, blend, ...fitViews(counted, targets, all, labels.length, settings) }
}

type Views = Pick<Model, 'vocabularies' | 'svm' | 'tally'>

function fitViews(
  counted: readonly Counted[],
  targets: Int32Array,
  which: readonly boolean[],
  labels: number,
  settings: Settings,
): Views {
  const chosen = counted.filter((_, at) => which[at])
  const wanted = targets.filter((_, at) => which[at])
  const vocabularies = {
    plane: learnVocabulary(
      chosen.map(({ plane }) => plane),
      settings.atLeast,
    ),
    bayes: learnVocabulary(
      chosen.map(({ bayes }) => bayes),
      settings.atLeast,
    ),
  }
  const vectors = chosen.map((one) => vectoriseViews(vocabularies, one))
  const svm = createSvm(vocabularies.plane.documents.length, labels)
  const tally = createTally(vocabularies.bayes.documents.length, labels)
  const planes = vectors.map(({ plane }) => plane)
  fitSvm(svm, planes, wanted, settings)
  for (const [at, { bayes }] of vectors.entries()) tallyVector(tally, bayes, wanted[at] ?? 0)
  return { vocabularies, svm, tally }
}

export function vectoriseViews(
  { plane, bayes }: Model['vocabularies'],
  counted: Counted,
): Record<View, Vector> {
  return { plane: vectorise(plane, counted.plane), bayes: vectorise(bayes, counted.bayes) }
}

/** Weighs the two views on examples that neither of them has learned from. */
function holdOutAndBlend(
  counted: readonly Counted[],
  targets: Int32Array,
  keys: readonly string[],
  labels: number,
  settings: Settings,
): Blend {
  const folds = dealFolds(keys.slice(0, ENOUGH_FOR_BLEND), INNER_FOLDS, settings.seed)
  if (new Set(folds).size < INNER_FOLDS)
    return { margin: USUAL_MARGIN, bayes: 1, lean: new Float64Array(labels) }
  const held: HeldOut = {
    margins: new Float64Array(folds.length * labels),
    bayes: new Float64Array(folds.length * labels),
    targets: targets.slice(0, folds.length),
  }
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const inside = counted.map((_, at) => at < folds.length && folds[at] !== fold)
    const views = fitViews(counted, targets, inside, labels, settings)
    const complements = weighComplements(views.tally)
    for (const [at, place] of folds.entries()) {
      const one = counted[at]
      if (place !== fold || !one) continue
      const { plane, bayes } = vectoriseViews(views.vocabularies, one)
      const row = at * labels
      scoreSvm(views.svm, plane, held.margins.subarray(row, row + labels))
      addProducts(held.bayes.subarray(row, row + labels), bayes, complements, labels)
    }
  }
  return fitBlend(held, labels)
}

/** Puts both views into one unit. The odds of a message are its vectors times these, plus `lean`. */
export function mergeViews({ svm, tally, blend }: Model): Scorer {
  return {
    plane: svm.weights.map((weight) => blend.margin * weight),
    bayes: weighComplements(tally).map((weight) => blend.bayes * weight),
    lean: blend.lean.map((lean, label) => lean + blend.margin * (svm.bias[label] ?? 0)),
  }
}

export function oddsOf(scorer: Scorer, { plane, bayes }: Record<View, Vector>): Float64Array {
  const odds = Float64Array.from(scorer.lean)
  addProducts(odds, plane, scorer.plane, odds.length)
  addProducts(odds, bayes, scorer.bayes, odds.length)
  return odds
}
