import { useCallback, useRef, useState } from 'preact/hooks'
import { ask, Trouble } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { asTrouble } from '../../lib/use-own.ts'
import { useLocale } from '../../lib/words.ts'

/** Asks the server for changes of one's own data, one at a time. */
export function useChange(number: string | undefined) {
  const { account, onExpired } = useSession()
  const locale = useLocale()
  const busy = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  const change = useCallback(
    async <T>(path: string, body: Record<string, unknown> = {}): Promise<T | undefined> => {
      if (busy.current || number === undefined) return undefined
      busy.current = true
      setBusy(true)
      setTrouble(undefined)
      try {
        return await ask<T>(path, { locale, query: { account }, body: { number, ...body } })
      } catch (error) {
        if (error instanceof Trouble && error.kind === 'expired') onExpired()
        else setTrouble(asTrouble(error))
        return undefined
      } finally {
        busy.current = false
        setBusy(false)
      }
    },
    [account, locale, number, onExpired],
  )
  return { change, isBusy, trouble }
}
