import { useEffect, useState } from 'preact/hooks'

/** The server's time, going on by itself: the clock of an old phone may be hours off. */
export function useNow(serverNow: string | undefined): Date {
  const [now, setNow] = useState(() => new Date(serverNow ?? Date.now()))
  useEffect(() => {
    const ahead = serverNow === undefined ? 0 : Date.parse(serverNow) - Date.now()
    const tick = () => setNow(new Date(Date.now() + ahead))
    tick()
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [serverNow])
  return now
}
