import { type Folded, foldText } from '../fold/fold.ts'
import type { Segmenter } from '../words/segment.ts'
import { keyOfPiece } from './feature-key.ts'
import type { Field, Message } from './types.ts'
import { type Counts, countKeys } from './vocabulary.ts'

/** A message in one form, field by field. */
export type Prepared = Record<Field, Folded>

/** Half-open places in a folded field, in the order in which they stand. */
export interface Places {
  starts: Int32Array
  ends: Int32Array
}

/** The features of a field, by the keys of `keyOfPiece`. */
export interface Found extends Places {
  keys: Float64Array
}

/** The two ways of looking at a message: what the planes see, and what is counted for Bayes. */
export const VIEWS = ['plane', 'bayes'] as const
export type View = (typeof VIEWS)[number]

export interface Features extends Record<View, Record<Field, Found>> {
  words: Record<Field, Places>
}

/** How often each feature stands in a message, field by field. */
export type Counted = Record<View, Counts[]>

export const FIELDS = ['title', 'detail'] as const

const SALTS = { title: 0, detail: 1 } as const

export function prepare(message: Message | string, simplify: boolean): Prepared {
  const { title, detail } = typeof message === 'string' ? { title: '', detail: message } : message
  return {
    title: foldText(title ?? '', { simplify }),
    detail: foldText(detail, { simplify }),
  }
}

/**
 * What a message is made of. For the planes, of a title each character and each two neighbours, for
 * it is short and every sign counts, and of a detail the words; for Bayes, which gains from longer
 * pieces, words and pairs of neighbouring words of both. Keys of the two fields never meet.
 */
export function findFeatures(prepared: Prepared, segment: Segmenter): Features {
  const title = prepared.title.text
  const detail = prepared.detail.text
  const words = { title: cutWords(title, segment), detail: cutWords(detail, segment) }
  const signs = alone('title', title, eachUnit(title))
  const titleWords = alone('title', title, words.title)
  const detailWords = alone('detail', detail, words.detail)
  return {
    words,
    plane: { title: withPairs('title', title, signs), detail: detailWords },
    bayes: {
      title: withPairs('title', title, titleWords),
      detail: withPairs('detail', detail, detailWords),
    },
  }
}

export function countFeatures({ plane, bayes }: Features): Counted {
  const count = (found: Record<Field, Found>) => FIELDS.map((field) => countKeys(found[field].keys))
  return { plane: count(plane), bayes: count(bayes) }
}

function eachUnit(text: string): Places {
  const starts = new Int32Array(text.length)
  for (let at = 0; at < text.length; at++) starts[at] = at
  return { starts, ends: starts.map((at) => at + 1) }
}

function cutWords(text: string, segment: Segmenter): Places {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  let count = 0
  segment(text, (start, end) => {
    starts[count] = start
    ends[count++] = end
  })
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
}

function alone(field: Field, text: string, { starts, ends }: Places): Found {
  const keys = new Float64Array(starts.length)
  for (let n = 0; n < keys.length; n++)
    keys[n] = keyOfPiece(SALTS[field], text, starts[n] as number, ends[n] as number)
  return { keys, starts, ends }
}

/** The pieces themselves, then each with the one after it, whatever signs are between. */
function withPairs(field: Field, text: string, { keys, starts, ends }: Found): Found {
  const pieces = keys.length
  const size = Math.max(pieces, 2 * pieces - 1)
  const all: Found = {
    keys: new Float64Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
  }
  all.keys.set(keys)
  all.starts.set(starts)
  all.ends.set(ends)
  for (let n = 1; n < pieces; n++) {
    const start = starts[n - 1] as number
    const end = ends[n] as number
    const at = pieces + n - 1
    all.starts[at] = start
    all.ends[at] = end
    all.keys[at] = keyOfPiece(
      SALTS[field],
      text,
      start,
      ends[n - 1] as number,
      starts[n] as number,
      end,
    )
  }
  return all
}
