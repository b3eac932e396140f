import { useEffect, useState } from 'preact/hooks'
import { type Place, readPlace } from './place.ts'

const moved = 'minqiao-moved'

/** Goes to an address of ours without loading the page anew; `instead` of this page in the history. */
export function goTo(address: string, { instead = false } = {}): void {
  if (instead) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  window.dispatchEvent(new Event(moved))
}

/** The place of the address bar, as it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location))
  useEffect(() => {
    const look = () => setPlace(readPlace(location))
    const events = ['popstate', moved]
    for (const event of events) window.addEventListener(event, look)
    return () => {
      for (const event of events) window.removeEventListener(event, look)
    }
  }, [])
  return place
}
