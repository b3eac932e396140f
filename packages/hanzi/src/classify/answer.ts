import type { Segmenter } from '../words/segment.ts'
import { toProbabilities } from './blend.ts'
import { explain } from './explain.ts'
import {
  countFeatures,
  type Features,
  FIELDS,
  findFeatures,
  prepare,
  type View,
} from './features.ts'
import { type Model, oddsOf, type Scorer, type Settings, vectoriseViews } from './model.ts'
import type { Classification, Message } from './types.ts'
import type { Vector, Vocabulary } from './vocabulary.ts'

/** A model with what is made of it once, for all messages. */
export interface Ready {
  model: Model
  segment: Segmenter
  scorer: Scorer
}

/** Labels a message. The reasons, half as much work again, are found when first read. */
export function answer(
  { model, segment, scorer }: Ready,
  message: Message | string,
  settings: Settings,
): Classification {
  const prepared = prepare(message, settings.simplify)
  const features = findFeatures(prepared, segment)
  const vectors = vectoriseViews(model.vocabularies, countFeatures(features))
  const odds = toProbabilities(oddsOf(scorer, vectors))
  const ranked = Array.from(odds, (probability, at) => ({ at, probability }))
    .sort((one, other) => other.probability - one.probability)
    .map(({ at, probability }) => ({ at, label: model.labels[at] ?? '', probability }))
  const [best = { at: 0, label: '', probability: 0 }, second = best] = ranked
  const { vocabularies } = model
  const lifts = (view: View) => (id: number) => {
    const row = id * odds.length
    return (scorer[view][row + best.at] ?? 0) - (scorer[view][row + second.at] ?? 0)
  }
  const weigh = (view: View) =>
    weighOnce(vocabularies[view], features, view, vectors[view], lifts(view))
  const findReasons = () => {
    const given =
      typeof message === 'string'
        ? { title: '', detail: message }
        : { title: message.title ?? '', detail: message.detail }
    const weights = { plane: weigh('plane'), bayes: weigh('bayes') }
    return explain(given, prepared, features, weights, settings.reasons)
  }
  let reasons: Classification['reasons'] | undefined
  return {
    label: best.label,
    probability: best.probability,
    top: ranked.slice(0, settings.top).map(({ label, probability }) => ({ label, probability })),
    get reasons() {
      reasons ??= findReasons()
      return reasons
    },
  }
}

/**
 * What one standing of a feature adds for the label. Goes by ids, which teaching leaves as they are.
 * @param lift what the feature adds at value 1
 */
function weighOnce(
  { ids }: Vocabulary,
  features: Features,
  view: View,
  vector: Vector,
  lift: (id: number) => number,
): (key: number) => number {
  const standing = new Map<number, number>()
  for (const field of FIELDS)
    for (const key of features[view][field].keys) {
      const id = ids.idOf(key)
      standing.set(id, (standing.get(id) ?? 0) + 1)
    }
  const weights = new Map<number, number>()
  for (const [n, id] of vector.ids.entries())
    weights.set(id, ((vector.values[n] ?? 0) * lift(id)) / (standing.get(id) ?? 1))
  return (key) => weights.get(ids.idOf(key)) ?? 0
}
