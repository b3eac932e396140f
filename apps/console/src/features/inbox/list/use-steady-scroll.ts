import { type RefObject, useLayoutEffect, useRef } from 'react'
import { scrollAfterChange } from '../model/windowing.ts'

/** Keeps the rows in sight where they are when others come or go above them. */
export function useSteadyScroll(
  box: RefObject<HTMLElement | null>,
  ids: readonly string[],
  rowHeight: number,
  look: () => void,
): void {
  const before = useRef(ids)
  useLayoutEffect(() => {
    const { current } = box
    if (current && before.current !== ids) {
      const to = scrollAfterChange(before.current, ids, current.scrollTop, rowHeight)
      if (to !== current.scrollTop) current.scrollTop = to
      look()
    }
    before.current = ids
  }, [box, ids, rowHeight, look])
}
