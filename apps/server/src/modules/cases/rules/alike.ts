/** How alike the words of two cases are. */
export interface Likeness {
  /** From 0 to 1: the share of the shorter one's pieces that the other has too. */
  score: number
  /** The longest runs that stand in both, the longest first. */
  shared: string[]
}

const mostLetters = 600
const mostShared = 5

/** Letters as search folds them: without white space and punctuation, one width, one case. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, mostLetters)
}

/**
 * Compares two folded texts by their two-character pieces (overlap coefficient), which needs no
 * word list; a longer text about the same thing is as alike as a short one.
 */
export function likeness(a: string, b: string): Likeness {
  const [first, second] = [pieces(a), pieces(b)]
  const common = [...first].filter((piece) => second.has(piece))
  const shorter = Math.min(first.size, second.size)
  return {
    score: shorter === 0 ? 0 : common.length / shorter,
    shared: runs(a, second).slice(0, mostShared),
  }
}

function pieces(text: string): Set<string> {
  const letters = [...text]
  return new Set(letters.slice(1).map((letter, place) => `${letters[place]}${letter}`))
}

/** Runs of a text of which every piece is in the other, three characters and more. */
function runs(text: string, other: ReadonlySet<string>): string[] {
  const letters = [...text]
  const found = new Set<string>()
  let run = ''
  for (const [place, letter] of letters.entries()) {
    const before = letters[place - 1]
    run = before !== undefined && other.has(before + letter) ? (run || before) + letter : ''
    const goesOn = other.has(letter + (letters[place + 1] ?? ''))
    if (!goesOn && [...run].length > 2) found.add(run)
  }
  return [...found].sort((a, b) => b.length - a.length)
}

/** Metres between two points on the earth (haversine, radius 6371 km). */
export function metresBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const rad = Math.PI / 180
  const dLat = (b.latitude - a.latitude) * rad
  const dLon = (b.longitude - a.longitude) * rad
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(h)))
}
