import { useEffect, useState } from 'react'

/** A value that follows when it has been still for a moment: for searching while one types. */
export function useDelayed<T>(value: T, ms = 300): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
