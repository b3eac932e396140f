import type { Locale } from '@minqiao/contracts'
import type { Proposal } from '../api/types.ts'

export interface Mark {
  start: number
  end: number
  about: 'kind' | 'urgency' | 'region' | 'unit'
  /** What the word speaks for. */
  name: string
}

/**
 * The words that decided a proposal, wherever they stand in a text: of the first kind, of the
 * urgency, the region and the units. The server names each word once, often in the title.
 */
export function evidenceOf(
  { kinds, urgency, region, units }: Proposal,
  text: string,
  locale: Locale,
): Mark[] {
  const [kind] = kinds
  const named = units.flatMap(({ name, reasons }) =>
    reasons.flatMap(({ word }) =>
      word ? [{ word: word.word, about: 'unit' as const, name }] : [],
    ),
  )
  const words = [
    ...(kind?.words ?? []).map(({ word }) => ({
      word,
      about: 'kind' as const,
      name: kind?.name[locale] || kind?.name.zh || '',
    })),
    ...urgency.words.map(({ word }) => ({
      word,
      about: 'urgency' as const,
      name: urgency.urgency,
    })),
    ...(region?.words ?? []).map(({ word }) => ({
      word,
      about: 'region' as const,
      name: region?.name ?? '',
    })),
    ...named,
  ]
  return words.flatMap(({ word, about, name }) =>
    placesOf(text, word).map((start) => ({ start, end: start + word.length, about, name })),
  )
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = []
  if (word === '') return places
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push(at)
  return places
}
