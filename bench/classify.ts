import { dealFolds } from '@minqiao/hanzi'
import { findExamples, groupOf, type Labelled, readExamples } from './classify/examples.ts'
import {
  type Answer,
  confusion,
  macroF1,
  mean,
  partAmong,
  round,
  spread,
} from './classify/figures.ts'
import { trainFloor } from './classify/floor.ts'
import { ask, type Labeller, trainOurs } from './classify/labeller.ts'
import { makeExamples } from './classify/synthetic.ts'
import { teachOneFold } from './classify/teach.ts'
import { time } from './classify/time.ts'

type Figures = Record<string, number | string>

const FOLDS = 5
const SYNTHETIC = 1_200
/** The short form reads one message in so many. */
const SHORT_STRIDE = 5

/**
 * How well and how fast the text classifier labels messages it has not learned: five folds, texts
 * that differ in form only kept together, dealt anew for each seed. No setting is chosen here: what
 * the classifier chooses, it chooses on folds within its own examples. `floor_…` is a plain
 * character n-gram SVM on the folds of the first seed. The short form asks one fold of every fifth
 * message, or of made-up ones, which shows that all works and how fast, not how good it is.
 */
export async function run({ short, file }: { short: boolean; file?: string }): Promise<Figures> {
  const found = findExamples(file)
  if (!found.there && !short) return { data: `not measured: no ${found.file}; give --file` }
  const examples = found.there ? readExamples(found.file) : makeExamples(SYNTHETIC, 1)
  const chosen =
    found.there && short ? examples.filter((_, at) => at % SHORT_STRIDE === 0) : examples
  const source = found.there ? found.file : `made up, for there is no ${found.file}`
  const part = found.there ? 'every fifth message, one fold of five' : 'one fold of five'
  const seeds = short ? [1] : [1, 2, 3]
  const asked = short ? 1 : FOLDS
  const rounds = seeds.map((seed) => askFolds(chosen, seed, asked, trainOurs))
  const answers = rounds.flat()
  console.log(`${confusion(rounds[0] ?? [])}\n`)
  const f1 = rounds.map(macroF1)
  const floor = askFolds(chosen, 1, asked, trainFloor)
  return {
    data: short ? `${source}: ${part}` : source,
    messages: chosen.length,
    folds_asked: asked,
    fold_seeds: seeds.join(' '),
    macro_f1: round(mean(f1), 4),
    macro_f1_of_seeds: f1.map((one) => one.toFixed(4)).join(' '),
    macro_f1_spread: round(spread(f1), 4),
    accuracy: round(partAmong(answers, 1), 4),
    top3: round(partAmong(answers, 3), 4),
    floor_macro_f1: round(macroF1(floor), 4),
    floor_accuracy: round(partAmong(floor, 1), 4),
    ...teachOneFold(chosen),
    ...time(chosen),
  }
}

/** Asks each message of the first `asked` folds of the classifier that did not learn it. */
function askFolds(
  examples: readonly Labelled[],
  seed: number,
  asked: number,
  train: (learned: readonly Labelled[]) => Labeller,
): Answer[] {
  const folds = dealFolds(examples.map(groupOf), FOLDS, seed)
  return Array.from({ length: asked }, (_, fold) => {
    const label = train(examples.filter((_one, at) => folds[at] !== fold))
    return ask(
      examples.filter((_one, at) => folds[at] === fold),
      label,
    )
  }).flat()
}
