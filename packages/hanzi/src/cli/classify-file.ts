import { createWriteStream, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Classifier, deserializeClassifier } from '../classify/classifier.ts'
import { type Line, readLines } from './json-lines.ts'
import { messageOf } from './message-of.ts'

export interface ClassifyWanted {
  model: string
  in: string
  out: string
  text: string[] | undefined
}

export interface Classified {
  labelled: number
  refused: number
  seconds: number
}

/**
 * Labels a JSONL file of any length, line by line. Each line comes out in its place: its own fields,
 * then `label`, `probability`, `top` and `reasons` (a `label` it had becomes `givenLabel`). One that
 * cannot be read comes out as `{ line, error }`, is told, and the rest goes on.
 */
export async function classifyFile(
  wanted: ClassifyWanted,
  tell: (fault: string) => void,
): Promise<Classified> {
  if (resolve(wanted.in) === resolve(wanted.out))
    throw new Error('--in and --out are the same file, which would be lost')
  const classifier = deserializeClassifier(readFileSync(wanted.model))
  const began = performance.now()
  let [labelled, refused] = [0, 0]
  await pipeline(async function* () {
    for await (const line of readLines(wanted.in)) {
      const read = label(classifier, line, wanted.text)
      if (typeof read === 'string') {
        refused += 1
        tell(`${wanted.in}:${line.number} ${read}`)
      } else labelled += 1
      const written = typeof read === 'string' ? { line: line.number, error: read } : read
      yield `${JSON.stringify(written)}\n`
    }
  }, createWriteStream(wanted.out))
  return { labelled, refused, seconds: (performance.now() - began) / 1000 }
}

function label(
  classifier: Classifier,
  { row, fault }: Line,
  text: string[] | undefined,
): Record<string, unknown> | string {
  if (!row) return fault ?? ''
  const message = messageOf(row, text)
  if (typeof message === 'string') return message
  const { label: givenLabel, ...rest } = row
  const given = givenLabel === undefined ? {} : { givenLabel }
  return { ...rest, ...given, ...classifier.classify(message) }
}
