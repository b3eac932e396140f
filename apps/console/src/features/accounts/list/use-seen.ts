import { useEffect, useRef, useState } from 'react'

/** Whether an element has ever come into sight, with a little room before it does. */
export function useSeen<T extends Element>() {
  const element = useRef<T>(null)
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (isSeen || !element.current) return
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true)
      },
      { rootMargin: '200px' },
    )
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [isSeen])
  return [element, isSeen] as const
}
