import { useEffect, useState } from 'react'
import { serverNow } from '../model/server-clock.ts'

/** The server's time, moving on in steps. */
export function useNow(stepMs: number): Date {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const id = setInterval(() => setNow(serverNow()), stepMs)
    return () => clearInterval(id)
  }, [stepMs])
  return now
}
