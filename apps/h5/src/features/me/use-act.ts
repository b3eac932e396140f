import { useState } from 'preact/hooks'
import { ask, Trouble } from '../../lib/api.ts'
import type { OwnErasure } from '../../lib/own.ts'
import { useSession } from '../../lib/session.ts'
import { asTrouble } from '../../lib/use-own.ts'
import { useLocale } from '../../lib/words.ts'

/** One act on one's own data, once at a time. */
export function useAct(path: string, number: string, onDone: (erasure: OwnErasure) => void) {
  const { account, onExpired } = useSession()
  const locale = useLocale()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const act = async () => {
    if (isBusy) return
    setBusy(true)
    setTrouble(undefined)
    try {
      onDone(await ask<OwnErasure>(path, { locale, query: { account }, body: { number } }))
    } catch (error) {
      if (error instanceof Trouble && error.kind === 'expired') onExpired()
      else setTrouble(asTrouble(error))
    } finally {
      setBusy(false)
    }
  }
  return { act: () => void act(), isBusy, trouble }
}
