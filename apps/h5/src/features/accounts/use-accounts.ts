import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask, type Trouble } from '../../lib/api.ts'
import { asTrouble } from '../../lib/use-own.ts'
import { useLocale } from '../../lib/words.ts'

export interface PublicAccount {
  accountId: string
  name: string
  alias: string
  agency: string
  hasCode: boolean
}

interface Page {
  accounts: PublicAccount[]
  next: string | null
}

/** The official accounts of the deployment: one, or those with a name, page by page. */
export function useAccounts(account: string, search: string) {
  const locale = useLocale()
  const [page, setPage] = useState<Page>()
  const [trouble, setTrouble] = useState<Trouble>()
  const asked = useRef(0)
  const load = useCallback(
    async (after?: string) => {
      const turn = ++asked.current
      try {
        const query = { account: account || undefined, search: search || undefined, after }
        const found = await ask<Page>('/api/m/accounts', { locale, query })
        if (turn !== asked.current) return
        setTrouble(undefined)
        setPage((known) =>
          after === undefined
            ? found
            : { ...found, accounts: [...(known?.accounts ?? []), ...found.accounts] },
        )
      } catch (error) {
        if (turn === asked.current) setTrouble(asTrouble(error))
      }
    },
    [account, search, locale],
  )
  useEffect(() => void load(), [load])
  return {
    page,
    trouble,
    reload: () => void load(),
    more: () => void load(page?.next ?? undefined),
  }
}
