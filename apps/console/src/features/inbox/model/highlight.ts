export interface Piece {
  /** Where it begins in the text. */
  from: number
  text: string
  isHit: boolean
}

const skipped = /^[\s\p{P}]$/u

/** A text as the search sees it, with the place of every character in the original. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      if (skipped.test(plain)) continue
      folded += plain
      for (let unit = 0; unit < plain.length; unit += 1) places.push(place)
    }
    place += character.length
  }
  places.push(place)
  return { folded, places }
}

/**
 * The text in pieces, those that the search met marked.
 *
 * Width, case, spaces and punctuation do not count, as in the search itself.
 */
export function highlight(text: string, words: string): Piece[] {
  const { folded, places } = fold(text)
  const marks = new Uint8Array(text.length)
  for (const word of words.trim().split(/\s+/u)) {
    const wanted = fold(word).folded
    if (wanted === '') continue
    let at = folded.indexOf(wanted)
    for (; at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      const from = places[at] ?? 0
      const last = places[at + wanted.length - 1] ?? 0
      marks.fill(1, from, last + widthAt(text, last))
    }
  }
  return piecesOf(text, marks)
}

function piecesOf(text: string, marks: Uint8Array): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[at - 1]) continue
    pieces.push({ from, text: text.slice(from, at), isHit: marks[at - 1] === 1 })
    from = at
  }
  return pieces
}

/** The part of a long text around the first hit, cut at both ends with an ellipsis. */
export function excerpt(text: string, words: string, length = 80): Piece[] {
  const flat = text.replace(/\s+/gu, ' ')
  const whole = highlight(flat, words)
  if (flat.length <= length) return whole
  const first = whole[0]
  const hitAt = first && !first.isHit && whole.length > 1 ? first.text.length : 0
  const from = Math.max(0, Math.min(hitAt - Math.floor(length / 4), flat.length - length))
  const part = flat.slice(from, from + length)
  const ends = { before: from > 0 ? '…' : '', after: from + length < flat.length ? '…' : '' }
  return highlight(ends.before + part + ends.after, words)
}

/** Two for what lies beyond the first plane: rare characters of names, pictograms. */
function widthAt(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1
}
