import { keyOfText } from '../fold/fold.ts'
import { createSegmenter } from '../words/segment.ts'
import { answer, type Ready } from './answer.ts'
import { type Prepared, prepare } from './features.ts'
import { type Model, mergeViews, type Settings, trainModel } from './model.ts'
import { readModel, writeModel } from './model-file.ts'
import { teachModel } from './teach.ts'
import {
  type Classification,
  ClassifierError,
  type ClassifierOptions,
  type Example,
  type Message,
} from './types.ts'

export interface Classifier {
  /** Takes examples in; they are learned by the next `train` or `update`. */
  add(examples: Iterable<Example>): void
  /**
   * Learns from nothing, on every example ever added to this object. Some 2 ms for an example of
   * 400 characters. Throws NOT_TRAINED without examples and ONE_LABEL when all have the same label.
   */
  train(): void
  /** Learns the examples added since, on top of what is known; the first time it is `train`. */
  update(): void
  /** Throws NOT_TRAINED before there is a model. A message without a known word gets what is usual. */
  classify(message: Message | string): Classification
  /** The labels known, sorted; those that came by `update` last. */
  labels(): string[]
  /** The model without its examples, compressed. Throws NOT_TRAINED before there is a model. */
  serialize(): Uint8Array
}

const DEFAULTS: Settings = { cost: 1, atLeast: 2, simplify: true, top: 3, reasons: 5, seed: 1 }

/** A classifier that learns in the process and says which words decided. Holds its examples. */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  return build({ ...DEFAULTS, ...options }, undefined)
}

/**
 * A classifier from `serialize`. It holds no examples: `update` goes on from the model, `train`
 * forgets it. `options` for `top`, `reasons` and `cost` only: how text is read is the model's.
 * Throws BAD_MODEL, with what is wrong, for anything but a whole model of this version.
 */
export function deserializeClassifier(
  bytes: Uint8Array,
  options: ClassifierOptions = {},
): Classifier {
  const { model, settings } = readModel(bytes)
  const { simplify, atLeast } = settings
  return build({ ...settings, ...options, simplify, atLeast }, model)
}

function build(settings: Settings, known: Model | undefined): Classifier {
  const prepared: Prepared[] = []
  const given: string[] = []
  let learned = 0
  let ready = known && makeReady(known)
  const get = (): Ready => {
    if (ready) return ready
    throw new ClassifierError('NOT_TRAINED', 'the classifier has learned nothing yet')
  }
  const train = (): void => {
    if (given.length === 0) throw new ClassifierError('NOT_TRAINED', 'there are no examples')
    if (new Set(given).size < 2)
      throw new ClassifierError('ONE_LABEL', `all examples have the label ${given[0]}`)
    const keys = prepared.map(({ title, detail }) => keyOf(title.text, detail.text))
    ready = makeReady(trainModel(prepared, given, keys, settings))
    learned = given.length
  }
  return {
    add: (examples) => {
      for (const { message, label } of examples) {
        if (typeof label !== 'string' || label === '')
          throw new ClassifierError('BAD_EXAMPLE', 'an example has no label')
        prepared.push(prepare(message, settings.simplify))
        given.push(label)
      }
    },
    train,
    update: () => {
      if (!ready) return train()
      if (learned === given.length) return
      const { model, segment } = ready
      teachModel(model, segment, prepared.slice(learned), given.slice(learned), settings)
      ready = { model, segment, scorer: mergeViews(model) }
      learned = given.length
    },
    classify: (message) => answer(get(), message, settings),
    labels: () => [...(ready?.model.labels ?? [])],
    serialize: () => writeModel(get().model, settings),
  }
}

function makeReady(model: Model): Ready {
  return { model, segment: createSegmenter(model.lexicon), scorer: mergeViews(model) }
}

/** Texts that differ in form only are near enough to give each other away. */
function keyOf(title: string, detail: string): string {
  const key = keyOfText(detail)
  return key.length >= 10 ? key : keyOfText(title) + key
}
