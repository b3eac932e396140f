export interface Span {
  start: number
  end: number
}

export interface Piece<S extends Span> {
  start: number
  text: string
  /** The spans that lie over this piece, the narrowest first; none for plain text. */
  marks: S[]
}

/** A text in pieces at every edge of its spans; spans may overlap, those outside are cut. */
export function piecesOf<S extends Span>(text: string, spans: readonly S[]): Piece<S>[] {
  const within = spans.filter(({ start, end }) => start < end && start < text.length && end > 0)
  const edges = within.flatMap(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)])
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    const marks = within
      .filter(({ start, end }) => start <= from && end >= to)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    return { start: from, text: text.slice(from, to), marks }
  })
}
