import {
  createClassifier,
  createRandom,
  dealFolds,
  deserializeClassifier,
  shuffle,
} from '@minqiao/hanzi'
import { groupOf, type Labelled } from './examples.ts'
import { macroF1, round } from './figures.ts'
import { ask, trainOurs } from './labeller.ts'

const PORTIONS = 10

/**
 * One fold: half of the rest trained and stored, the other half taught to the stored model in ten
 * portions, against all of the rest trained. `taught` takes them as the file has them, which may be
 * one label after the other; `taught_mixed` as they arrive in life.
 */
export function teachOneFold(examples: readonly Labelled[]): Record<string, number> {
  const folds = dealFolds(examples.map(groupOf), PORTIONS, 1)
  const of = (wanted: (fold: number) => boolean) =>
    examples.filter((_, at) => wanted(folds[at] ?? 0))
  const asked = of((fold) => fold < 2)
  const early = of((fold) => fold >= 2 && fold < 6)
  const late = of((fold) => fold >= 6)
  const half = createClassifier()
  half.add(early)
  half.train()
  const model = half.serialize()
  const inOrder = teach(model, late, asked)
  const mixed = teach(model, shuffle([...late], createRandom(1)), asked)
  return {
    one_fold_half_macro_f1: round(teach(model, [], asked).f1, 4),
    one_fold_taught_macro_f1: round(inOrder.f1, 4),
    one_fold_taught_mixed_macro_f1: round(mixed.f1, 4),
    one_fold_all_macro_f1: round(macroF1(ask(asked, trainOurs([...early, ...late]))), 4),
    teach_s: round(inOrder.seconds, 2),
  }
}

function teach(model: Uint8Array, late: readonly Labelled[], asked: readonly Labelled[]) {
  const classifier = deserializeClassifier(model)
  const size = Math.ceil(late.length / PORTIONS)
  const began = process.cpuUsage()
  for (let from = 0; from < late.length; from += size) {
    classifier.add(late.slice(from, from + size))
    classifier.update()
  }
  const { user, system } = process.cpuUsage(began)
  const label = (message: Labelled['message']) =>
    classifier.classify(message).top.map((one) => one.label)
  return { f1: macroF1(ask(asked, label)), seconds: (user + system) / 1e6 }
}
