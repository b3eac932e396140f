import { useState } from 'react'
import { appWords } from '#app/words.ts'
import { OfflineError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'

/** Runs one step: busy while it does, its refusal in words. */
export function useStep<T>(act: (values: T) => Promise<void>) {
  const say = useWords(appWords)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const run = async (values: T) => {
    setBusy(true)
    setRefusal(undefined)
    try {
      await act(values)
    } catch (error) {
      setRefusal(error instanceof OfflineError ? say('unreachable') : (error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return { busy, refusal, run: (values: T) => void run(values) }
}
