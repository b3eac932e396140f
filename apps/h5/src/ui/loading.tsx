import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../lib/words.ts'
import { uiWords } from './words.ts'

/** Words for a wait; not before it is one. */
export function Loading() {
  const say = useWords(uiWords)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="loading" role="status">
      {isLate ? say('loading') : ''}
    </p>
  )
}
