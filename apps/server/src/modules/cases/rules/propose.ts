import type { Urgency } from './case.ts'

/** A word that decided, and where it stands in the text: UTF-16 places, half-open. */
export interface Evidence {
  word: string
  start: number
  end: number
}

/** One answer of a classifier: how sure it is, from 0 to 1, and by which words. */
export interface Guess {
  label: string
  score: number
  words: Evidence[]
}

/** What proposing needs of a classifier of texts: its answers, the surest first. */
export interface Classifier {
  classify(text: string): readonly Guess[]
}

/** A kind as far as its words speak for it. */
export interface SpeakingKind {
  kind_code: string
  name: string
  words: readonly string[]
  urgency: Urgency | null
}

/** Proves a kind beyond doubt that a score of this many letters stands for. */
const sureLetters = 6

/**
 * Reads a kind out of the words that speak for each: those of a kind and of the kinds above it. A
 * word that several kinds claim counts less, a longer word more.
 */
export function wordClassifier(kinds: readonly SpeakingKind[]): Classifier {
  const claims = new Map<string, string[]>()
  for (const { kind_code, name, words } of kinds)
    for (const word of new Set([name, ...words]))
      if ([...word].length > 1) claims.set(word, [...(claims.get(word) ?? []), kind_code])
  const leaves = kinds
    .map(({ kind_code }) => kind_code)
    .filter(
      (code) => !kinds.some(({ kind_code }) => kind_code !== code && kind_code.startsWith(code)),
    )
  return {
    classify(text) {
      const said = [...claims].flatMap(([word, codes]) => {
        const start = text.indexOf(word)
        return start < 0 ? [] : [{ word, start, end: start + word.length, codes }]
      })
      // 水压 inside 水压小 says nothing of its own.
      const whole = said.filter(
        (one) =>
          !said.some(
            (other) => other !== one && covers(other, one) && overlaps(other.codes, one.codes),
          ),
      )
      return leaves
        .map((label) => guess(label, whole))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
    },
  }
}

type Said = Evidence & { codes: readonly string[] }

function covers(outer: Evidence, inner: Evidence): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.word.length > inner.word.length
  )
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.some((code) => b.some((other) => code.startsWith(other) || other.startsWith(code)))
}

function guess(label: string, said: readonly Said[]): Guess {
  let letters = 0
  const words: Evidence[] = []
  for (const { word, start, end, codes } of said) {
    const own = codes.includes(label)
    if (!own && !codes.some((code) => label.startsWith(code))) continue
    letters += ((own ? 1 : 0.4) * [...word].length) / Math.sqrt(codes.length)
    words.push({ word, start, end })
  }
  return { label, score: letters / (letters + sureLetters / 2), words }
}

/** Words after which nobody waits for a classification. */
const danger = [
  '爆炸',
  '起火',
  '着火',
  '火灾',
  '漏气',
  '燃气泄漏',
  '煤气味',
  '触电',
  '漏电',
  '坍塌',
  '倒塌',
  '塌方',
  '被困',
  '落水',
  '溺水',
  '跳楼',
  '自杀',
  '轻生',
  '中毒',
  '昏迷',
  '救命',
  '有人受伤',
  '泥石流',
  '决堤',
]

/** How urgent a text is: by its dangers, else by the kind it seems to be of, else general. */
export function urgencyOf(
  text: string,
  kind: { urgency: Urgency | null; words: readonly Evidence[] } | undefined,
): { urgency: Urgency; words: Evidence[] } {
  const words = danger.flatMap((word) => {
    const start = text.indexOf(word)
    return start < 0 ? [] : [{ word, start, end: start + word.length }]
  })
  if (words.length > 0) return { urgency: 'emergency', words }
  if (kind?.urgency) return { urgency: kind.urgency, words: [...kind.words] }
  return { urgency: 'general', words: [] }
}

export interface NamedPlace {
  regionCode: string
  name: string
}

/** The smallest region a text names, by its whole name or without 县, 区 or 市; and where. */
export function regionOf(
  text: string,
  regions: readonly NamedPlace[],
): { regionCode: string; name: string; words: Evidence[] } | undefined {
  const found = regions.flatMap(({ regionCode, name }) => {
    const word = [name, name.replace(/(自治县|自治州|地区|县|区|市|省)$/u, '')].find(
      (one) => [...one].length > 1 && text.includes(one),
    )
    if (word === undefined) return []
    const start = text.indexOf(word)
    return [{ regionCode, name, words: [{ word, start, end: start + word.length }] }]
  })
  const depth = ({ regionCode }: NamedPlace) => regionCode.replace(/(00){1,2}$/, '').length
  return found.sort((a, b) => depth(b) - depth(a) || wordLength(b) - wordLength(a))[0]
}

function wordLength({ words }: { words: readonly Evidence[] }): number {
  return words[0]?.word.length ?? 0
}

/** How often a unit was sent a kind of a region; '' where the region was not known. */
export interface Confirmed {
  agencyId: string
  kindCode: string
  regionCode: string
  times: number
}

export type UnitReason =
  | { why: 'confirmed'; kindCode: string; regionCode: string | null; times: number; of: number }
  | ({ why: 'named' } & Evidence)

export interface UnitGuess {
  agencyId: string
  score: number
  reasons: UnitReason[]
}

/**
 * Units for a case: those that were sent the like before, of this place rather than of any, of this
 * kind rather than of the one above it; and those that the text names.
 */
export function unitsFor(
  text: string,
  asked: { kindCode: string | null; regionCode: string | null },
  confirmed: readonly Confirmed[],
  units: readonly { agencyId: string; name: string }[],
): UnitGuess[] {
  const found = new Map<string, UnitGuess>()
  const add = (agencyId: string, score: number, reason: UnitReason) => {
    const known = found.get(agencyId) ?? { agencyId, score: 0, reasons: [] }
    found.set(agencyId, {
      agencyId,
      score: 1 - (1 - known.score) * (1 - score),
      reasons: [...known.reasons, reason],
    })
  }
  const [like] = likes(asked, confirmed)
  for (const { agencyId, times } of like?.counts ?? []) {
    const of = like?.total ?? times
    add(agencyId, ((like?.weight ?? 0) * times) / (of + 1), {
      why: 'confirmed',
      kindCode: like?.kindCode ?? '',
      regionCode: like?.regionCode ?? null,
      times,
      of,
    })
  }
  for (const { agencyId, name } of units) {
    const start = [...name].length > 2 ? text.indexOf(name) : -1
    if (start >= 0)
      add(agencyId, 0.5, { why: 'named', word: name, start, end: start + name.length })
  }
  return [...found.values()]
    .filter(({ agencyId }) => units.some((unit) => unit.agencyId === agencyId))
    .sort((a, b) => b.score - a.score || (a.agencyId < b.agencyId ? -1 : 1))
}

interface Like {
  kindCode: string
  regionCode: string | null
  weight: number
  total: number
  counts: { agencyId: string; times: number }[]
}

/** What was confirmed, from the narrowest comparison that has any to the widest. */
function likes(
  { kindCode, regionCode }: { kindCode: string | null; regionCode: string | null },
  confirmed: readonly Confirmed[],
): Like[] {
  if (kindCode === null) return []
  const kinds = [kindCode, kindCode.slice(0, -2), kindCode.slice(0, -4)].filter(
    (code) => code !== '',
  )
  return kinds.flatMap((code, above) =>
    [regionCode, null].flatMap((region, anywhere) => {
      const rows = confirmed.filter(
        (row) => row.kindCode.startsWith(code) && (region === null || row.regionCode === region),
      )
      if (rows.length === 0 || (region === null && anywhere === 0)) return []
      const units = [...new Set(rows.map(({ agencyId }) => agencyId))]
      const counts = units.map((agencyId) => ({
        agencyId,
        times: sum(rows.filter((row) => row.agencyId === agencyId)),
      }))
      const weight = 0.95 - 0.2 * above - 0.1 * anywhere
      return [{ kindCode: code, regionCode: region, weight, total: sum(rows), counts }]
    }),
  )
}

function sum(rows: readonly { times: number }[]): number {
  return rows.reduce((total, { times }) => total + times, 0)
}
