/** Fields of something that is looked for by typing, the most telling first. */
export interface Searched {
  shortcut: string
  title: string
  text: string
}

/**
 * How well a query fits: higher is better, 0 is not at all.
 *
 * The shortcut counts most, then the title, then the text. Letters may be left out in shortcut and
 * title (`sbk` finds `shebaoka`), never in the text.
 */
export function fitOf(query: string, item: Searched): number {
  const wanted = fold(query)
  if (wanted === '') return 1
  const shortcut = fold(item.shortcut)
  const title = fold(item.title)
  if (shortcut === wanted) return 100
  if (shortcut.startsWith(wanted)) return 90
  if (title.startsWith(wanted)) return 80
  if (shortcut.includes(wanted)) return 70
  if (title.includes(wanted)) return 60
  if (isWithin(wanted, shortcut)) return 50
  if (isWithin(wanted, title)) return 40
  return fold(item.text).includes(wanted) ? 20 : 0
}

/** What fits, best first; equals stay in their order. */
export function fuzzy<T extends Searched>(query: string, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, fit: fitOf(query, item) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ item }) => item)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}

/** Whether the letters stand in the text in this order, perhaps with others between. */
function isWithin(letters: string, text: string): boolean {
  let from = 0
  for (const letter of letters) {
    const at = text.indexOf(letter, from)
    if (at === -1) return false
    from = at + letter.length
  }
  return true
}
