import { useEffect, useState } from 'react'

const wide = '(min-width: 1200px)'

/** Whether the pane beside the conversation is shown: where there is room, unless one closed it. */
export function useSide() {
  const [isShown, setShown] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const room = matchMedia(wide)
    const follow = () => setShown(room.matches)
    room.addEventListener('change', follow)
    return () => room.removeEventListener('change', follow)
  }, [])
  return {
    isShown,
    toggle: () => setShown((now) => !now),
    /** Out of the way of the conversation, where it lies over it. */
    clear: () => setShown(matchMedia(wide).matches),
  }
}
