import {
  type Counts,
  countKeys,
  createSvm,
  fitSvm,
  foldText,
  keyOfPiece,
  learnVocabulary,
  scoreSvm,
  vectorise,
} from '@minqiao/hanzi'
import type { Labelled } from './examples.ts'
import type { Labeller } from './labeller.ts'

/** What anybody builds first: TF-IDF of 1 to 3 neighbouring characters, and a linear SVM. */
export function trainFloor(examples: readonly Labelled[]): Labeller {
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  const counted = examples.map(({ message }) => [countGrams(message)])
  const vocabulary = learnVocabulary(counted, 2)
  const vectors = counted.map((fields) => vectorise(vocabulary, fields))
  const targets = examples.map(({ label }) => labels.indexOf(label))
  const svm = createSvm(vocabulary.documents.length, labels.length)
  fitSvm(svm, vectors, targets, { cost: 1, seed: 1 })
  return (message) => {
    const vector = vectorise(vocabulary, [countGrams(message)])
    const scores = scoreSvm(svm, vector, new Float64Array(labels.length))
    return [...labels.keys()]
      .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
      .map((at) => labels[at] ?? '')
  }
}

function countGrams({ title, detail }: Labelled['message']): Counts {
  const { text } = foldText(`${title} ${detail}`)
  const keys: number[] = []
  for (let at = 0; at < text.length; at++)
    for (let end = at + 1; end <= Math.min(at + 3, text.length); end++)
      keys.push(keyOfPiece(0, text, at, end))
  return countKeys(keys)
}
