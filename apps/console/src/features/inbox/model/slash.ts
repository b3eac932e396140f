/** A call for a template in what is being written: from where on, and what was typed so far. */
export interface Slash {
  from: number
  to: number
  query: string
}

/**
 * The `/word` that ends at the caret, at the beginning or after white space.
 *
 * A Chinese keyboard writes 、 or ／ with the same key; 、 calls only at the beginning of a line,
 * because elsewhere it is punctuation.
 */
export function slashAt(text: string, caret: number): Slash | undefined {
  const before = text.slice(0, caret)
  const found = /(?:^|\s)([/／])([\p{L}\p{N}-]{0,20})$|(?:^|\n)(、)([\p{L}\p{N}-]{0,20})$/u.exec(
    before,
  )
  if (!found) return undefined
  const query = found[2] ?? found[4] ?? ''
  return { from: caret - query.length - 1, to: caret, query }
}

/** The text with a template in the place of the call, and where the caret then stands. */
export function insertAt(
  text: string,
  slash: Slash,
  words: string,
): { text: string; caret: number } {
  return {
    text: text.slice(0, slash.from) + words + text.slice(slash.to),
    caret: slash.from + words.length,
  }
}
