import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { Blend } from './blend.ts'
import type { View } from './features.ts'
import { createKeyTable } from './key-table.ts'
import type { Model, Settings } from './model.ts'
import { ClassifierError } from './types.ts'

const MAGIC = 'hanzi-classifier'
const VERSION = 2
/** Magic, version (u16), SHA-256 of all that follows it. */
const HEAD = MAGIC.length + 2 + 32

/** All but the numbers of the matrices. */
interface Header {
  settings: Settings
  labels: string[]
  words: string[]
  /** How many features each view has. */
  features: Record<View, number>
  total: number
  blend: Pick<Blend, 'margin' | 'bayes'>
}

/** Head, then deflated: length of the header (u32), header (JSON), little-endian numbers. */
export function writeModel(model: Model, settings: Settings): Uint8Array {
  const { labels, lexicon, vocabularies, svm, tally, blend } = model
  const { plane, bayes } = vocabularies
  const header: Header = {
    settings,
    labels,
    words: lexicon.words,
    features: { plane: plane.documents.length, bayes: bayes.documents.length },
    total: plane.total,
    blend: { margin: blend.margin, bayes: blend.bayes },
  }
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const numbers = [
    blend.lean,
    Uint32Array.from(lexicon.counts),
    Uint32Array.from(plane.documents),
    Uint32Array.from(bayes.documents),
    plane.ids.keys(),
    bayes.ids.keys(),
    svm.bias,
    svm.hold,
    svm.weights,
    tally.sums,
  ].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))
  const body = deflateSync(Buffer.concat([length, json, ...numbers]))
  const head = Buffer.alloc(MAGIC.length + 2)
  head.write(MAGIC, 'latin1')
  head.writeUInt16LE(VERSION, MAGIC.length)
  return Buffer.concat([head, createHash('sha256').update(body).digest(), body])
}

/** Throws BAD_MODEL for what `writeModel` of this version did not write, or not wholly. */
export function readModel(bytes: Uint8Array): { model: Model; settings: Settings } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < HEAD || file.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new ClassifierError('BAD_MODEL', 'this is no model of a classifier')
  const version = file.readUInt16LE(MAGIC.length)
  if (version !== VERSION)
    throw new ClassifierError('BAD_MODEL', `version ${version}, and this reads ${VERSION}`)
  const body = file.subarray(HEAD)
  if (
    !createHash('sha256')
      .update(body)
      .digest()
      .equals(file.subarray(HEAD - 32, HEAD))
  )
    throw new ClassifierError('BAD_MODEL', 'the file is cut short or was changed: wrong checksum')
  const data = inflateSync(body)
  const start = 4 + data.readUInt32LE(0)
  const header = JSON.parse(data.toString('utf8', 4, start)) as Header
  return { model: arrange(header, data.subarray(start)), settings: header.settings }
}

function arrange(header: Header, numbers: Buffer): Model {
  const { features } = header
  const labels = header.labels.length
  let at = numbers.byteOffset
  // A copy for each, so that they begin where such numbers may begin.
  const take = (count: number, width: number): ArrayBuffer => {
    const from = at
    at += count * width
    return new Uint8Array(numbers.buffer.slice(from, at)).buffer as ArrayBuffer
  }
  const lean = new Float64Array(take(labels, 8))
  const counts = [...new Uint32Array(take(header.words.length, 4))]
  const planeDocuments = [...new Uint32Array(take(features.plane, 4))]
  const bayesDocuments = [...new Uint32Array(take(features.bayes, 4))]
  const planeKeys = new Float64Array(take(features.plane, 8))
  const bayesKeys = new Float64Array(take(features.bayes, 8))
  const bias = new Float32Array(take(labels, 4))
  const hold = new Float32Array(take(features.plane + 1, 4))
  const weights = new Float32Array(take(features.plane * labels, 4))
  const sums = new Float32Array(take(features.bayes * labels, 4))
  const total = header.total
  return {
    labels: header.labels,
    lexicon: { words: header.words, counts },
    vocabularies: {
      plane: { ids: createKeyTable(planeKeys), documents: planeDocuments, total },
      bayes: { ids: createKeyTable(bayesKeys), documents: bayesDocuments, total },
    },
    svm: { labels, weights, bias, hold },
    tally: { labels, sums },
    blend: { ...header.blend, lean },
  }
}
