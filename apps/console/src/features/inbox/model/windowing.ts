/** Which rows of a list of equal rows are drawn. Half open: `to` is not drawn any more. */
export interface Range {
  from: number
  to: number
}

export interface Viewport {
  scrollTop: number
  height: number
  rowHeight: number
  count: number
  /** Rows drawn beyond each edge. */
  beyond: number
}

export function visibleRange({ scrollTop, height, rowHeight, count, beyond }: Viewport): Range {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight)
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight)
  const from = Math.min(count, Math.max(0, first - beyond))
  return { from, to: Math.max(from, Math.min(count, last + beyond)) }
}

/** Where to scroll so that a row is wholly in sight, moving as little as possible. */
export function scrollToShow(
  index: number,
  view: Pick<Viewport, 'scrollTop' | 'height' | 'rowHeight'>,
): number {
  const top = index * view.rowHeight
  if (top < view.scrollTop) return top
  const bottom = top + view.rowHeight - view.height
  return Math.max(bottom, view.scrollTop)
}

/**
 * Where to scroll so that what is in sight stays in sight after the list changed.
 *
 * At the very top one wants to see what arrives; further down nothing may move.
 */
export function scrollAfterChange(
  before: readonly string[],
  after: readonly string[],
  scrollTop: number,
  rowHeight: number,
): number {
  if (scrollTop <= 0 || before === after) return scrollTop
  const top = Math.floor(scrollTop / rowHeight)
  const places = new Map(after.map((id, place) => [id, place]))
  for (let row = top; row < before.length; row += 1) {
    const place = places.get(before[row] ?? '')
    if (place !== undefined) return Math.max(0, scrollTop + (place - row) * rowHeight)
  }
  return scrollTop
}
