import { createClassifier } from '@minqiao/hanzi'
import type { Labelled } from './examples.ts'
import type { Answer } from './figures.ts'

/** Labels of a message, most likely first. */
export type Labeller = (message: Labelled['message']) => string[]

export function trainOurs(examples: readonly Labelled[]): Labeller {
  const classifier = createClassifier()
  classifier.add(examples)
  classifier.train()
  return (message) => classifier.classify(message).top.map(({ label }) => label)
}

export function ask(examples: readonly Labelled[], label: Labeller): Answer[] {
  return examples.map(({ message, label: right }) => ({ right, said: label(message) }))
}
