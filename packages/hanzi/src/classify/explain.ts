import { originOf } from '../fold/fold.ts'
import {
  type Features,
  FIELDS,
  type Found,
  type Places,
  type Prepared,
  VIEWS,
  type View,
} from './features.ts'
import type { Field, Reason } from './types.ts'

interface Passage {
  start: number
  end: number
  weight: number
}

/** Longer stretches of neighbouring words no longer say which of them spoke. */
const LONGEST = 12

/**
 * The passages that decided, strongest first. A feature's weight is shared by the places where it
 * stands and laid on their characters; words carry what lies on them, and neighbours that speak for
 * the label are one passage.
 * @param weighOnce what one standing of a feature adds for the label, in nats
 */
export function explain(
  message: Record<Field, string>,
  prepared: Prepared,
  features: Features,
  weighOnce: Record<View, (key: number) => number>,
  most: number,
): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const field of FIELDS) {
    const folded = prepared[field]
    const laid = new Float64Array(folded.text.length)
    for (const view of VIEWS) layWeights(laid, features[view][field], weighOnce[view])
    for (const passage of joinWords(features.words[field], laid)) {
      const [start, end] = originOf(folded, passage.start, passage.end)
      const text = message[field].slice(start, end)
      const known = reasons.get(field + text)
      if (known) known.weight += passage.weight
      else reasons.set(field + text, { text, field, start, end, weight: passage.weight })
    }
  }
  return [...reasons.values()].sort((one, other) => other.weight - one.weight).slice(0, most)
}

/** Adds to each character what the features that stand on it add. */
function layWeights(
  laid: Float64Array,
  { keys, starts, ends }: Found,
  weighOnce: (key: number) => number,
): void {
  for (let n = 0; n < keys.length; n++) {
    const start = starts[n] as number
    const end = ends[n] as number
    const share = weighOnce(keys[n] as number) / (end - start)
    for (let at = start; at < end; at++) laid[at] = (laid[at] ?? 0) + share
  }
}

function joinWords({ starts, ends }: Places, laid: Float64Array): Passage[] {
  const passages: Passage[] = []
  for (const [n, start] of starts.entries()) {
    const end = ends[n] ?? start
    let weight = 0
    for (let at = start; at < end; at++) weight += laid[at] ?? 0
    if (weight <= 0) continue
    const last = passages.at(-1)
    if (last?.end === start && end - last.start <= LONGEST) {
      last.end = end
      last.weight += weight
    } else passages.push({ start, end, weight })
  }
  return passages
}
