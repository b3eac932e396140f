import { writeFileSync } from 'node:fs'
import { createClassifier } from '../classify/classifier.ts'
import type { Example } from '../classify/types.ts'
import { readLines } from './json-lines.ts'
import { messageOf } from './message-of.ts'

export interface TrainWanted {
  file: string
  model: string
  /** The field that holds the label. */
  label: string
  text: string[] | undefined
}

export interface Trained {
  examples: number
  refused: number
  labels: number
  seconds: number
  bytes: number
}

/** Trains on a JSONL file and writes the model. Lines that cannot be learned are told and left out. */
export async function trainFromFile(
  { file, model, label, text }: TrainWanted,
  tell: (fault: string) => void,
): Promise<Trained> {
  const examples: Example[] = []
  let refused = 0
  for await (const { number, row, fault } of readLines(file)) {
    const read = row ? exampleOf(row, label, text) : (fault ?? '')
    if (typeof read === 'string') {
      refused += 1
      tell(`${file}:${number} ${read}`)
    } else examples.push(read)
  }
  const began = performance.now()
  const classifier = createClassifier()
  classifier.add(examples)
  classifier.train()
  const seconds = (performance.now() - began) / 1000
  const bytes = classifier.serialize()
  writeFileSync(model, bytes)
  const labels = classifier.labels().length
  return { examples: examples.length, refused, labels, seconds, bytes: bytes.length }
}

function exampleOf(
  row: Record<string, unknown>,
  field: string,
  text: string[] | undefined,
): Example | string {
  const label = row[field]
  if (typeof label !== 'string' || label === '') return `has no label in ${field}`
  const message = messageOf(row, text)
  return typeof message === 'string' ? message : { message, label }
}
