import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { scrollToShow, visibleRange } from '../model/windowing.ts'
import { useSteadyScroll } from './use-steady-scroll.ts'

interface WindowedProps<Item> {
  items: readonly Item[]
  /** In the order of the items; the same array as long as nothing moved. */
  ids: readonly string[]
  rowHeight: number
  label: string
  /** Index of the row that the keyboard is at; -1 for none. */
  cursor: number
  /** Stands under the last row. */
  end?: ReactNode
  /** Told of the ids on the screen. */
  shown?: RefObject<readonly string[]>
  onNearEnd: () => void
  children: (item: Item, index: number) => ReactNode
}

const beyond = 6
/** Rows before the end at which more is asked for. */
const ahead = 30

/** A list of equal rows of any length: only what is in sight, and a little more, is drawn. */
export function Windowed<Item>(props: WindowedProps<Item>) {
  const { items, ids, rowHeight, label, cursor, end, shown, onNearEnd, children } = props
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ scrollTop: 0, height: 600 })
  const look = useCallback(() => {
    const { current } = box
    if (!current) return
    const next = { scrollTop: current.scrollTop, height: current.clientHeight }
    setView((known) =>
      known.scrollTop === next.scrollTop && known.height === next.height ? known : next,
    )
  }, [])
  useEffect(() => {
    if (!box.current) return
    const watcher = new ResizeObserver(look)
    watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [look])
  useSteadyScroll(box, ids, rowHeight, look)

  useEffect(() => {
    const { current } = box
    if (!current || cursor < 0) return
    const { scrollTop, clientHeight: height } = current
    current.scrollTop = scrollToShow(cursor, { scrollTop, height, rowHeight })
  }, [cursor, rowHeight])

  const { from, to } = visibleRange({ ...view, rowHeight, count: items.length, beyond })
  useEffect(() => {
    if (shown) shown.current = ids.slice(from, to)
    if (to >= items.length - ahead) onNearEnd()
  }, [shown, ids, from, to, items.length, onNearEnd])
  const active = ids[cursor]
  return (
    <div
      ref={box}
      className="inbox-windowed"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active === undefined ? undefined : `row-${active}`}
      onScroll={look}
      data-testid="conversation-list"
    >
      <div className="inbox-windowed-all" style={{ height: items.length * rowHeight }}>
        <div style={{ transform: `translateY(${from * rowHeight}px)` }}>
          {items.slice(from, to).map((item, index) => children(item, from + index))}
        </div>
      </div>
      {end}
    </div>
  )
}
