import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask, Trouble } from './api.ts'
import { useSession } from './session.ts'
import { useLocale } from './words.ts'

export interface Own<T> {
  data: T | undefined
  trouble: Trouble | undefined
  /** Asks again; what is shown stays until the answer is there. */
  reload(): void
  /** Shows what the server has just said instead. */
  show(data: T): void
}

/** Everything about oneself says whose it is. */
export interface Numbered {
  number: string
}

/** Asks for something about the person who reads the page. */
export function useAskOwn() {
  const session = useSession()
  const locale = useLocale()
  return useCallback(
    async <T extends Numbered>(
      path: string,
      query: Record<string, string | number | undefined> = {},
    ): Promise<T | undefined> => {
      try {
        const data = await ask<T>(path, { locale, query: { account: session.account, ...query } })
        return session.isSamePerson(data.number) ? data : undefined
      } catch (error) {
        if (!(error instanceof Trouble)) throw error
        if (error.kind !== 'expired') throw error
        session.onExpired()
        return undefined
      }
    },
    [session, locale],
  )
}

/** Loads a page's data about the person who reads it, and again when the phone is back online. */
export function useOwn<T extends Numbered>(
  path: string,
  query: Record<string, string | number | undefined> = {},
): Own<T> {
  const askOwn = useAskOwn()
  const [data, setData] = useState<T>()
  const [trouble, setTrouble] = useState<Trouble>()
  const asked = useRef(0)
  const text = JSON.stringify(query)

  const reload = useCallback(() => {
    const turn = ++asked.current
    askOwn<T>(path, JSON.parse(text)).then(
      (found) => {
        if (turn !== asked.current || !found) return
        setData(found)
        setTrouble(undefined)
      },
      (error: unknown) => {
        if (turn === asked.current) setTrouble(asTrouble(error))
      },
    )
  }, [askOwn, path, text])

  useEffect(() => {
    reload()
    window.addEventListener('online', reload)
    return () => window.removeEventListener('online', reload)
  }, [reload])

  return { data, trouble, reload, show: setData }
}

export function asTrouble(error: unknown): Trouble {
  return error instanceof Trouble ? error : new Trouble('broken')
}
