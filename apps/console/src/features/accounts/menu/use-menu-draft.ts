import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import type { MenuButton } from './menu-draft.ts'

interface Held {
  buttons: MenuButton[]
  /** Revision of the server's draft that the person began from. */
  revision: number
  isDirty: boolean
}

/** The draft of an account's menu as one edits it: checked by the server while one types. */
export function useMenuDraft(accountId: string) {
  const queries = useQueryClient()
  const path = { accountId }
  const key = ['account', accountId, 'menu']
  const query = useQuery({
    queryKey: key,
    queryFn: () => unwrap(api.GET('/api/accounts/{accountId}/menu', { params: { path } })),
  })
  const [held, setHeld] = useState<Held>()
  const stored = query.data
  useEffect(() => {
    if (!stored) return
    const { buttons, revision } = stored
    setHeld((mine) => (mine?.isDirty ? mine : { buttons, revision, isDirty: false }))
  }, [stored])

  const checked = useDelayed(held?.buttons)
  const check = useQuery({
    queryKey: ['menu-check', accountId, checked],
    enabled: checked !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: () => {
      const body = { buttons: checked ?? [] }
      return unwrap(api.POST('/api/accounts/{accountId}/menu/check', { params: { path }, body }))
    },
  })

  const edit = (buttons: MenuButton[]) =>
    setHeld((mine) => mine && { ...mine, buttons, isDirty: true })
  const save = async () => {
    if (!held) return 0
    const body = { buttons: held.buttons, revision: held.revision }
    const url = '/api/accounts/{accountId}/menu'
    const draft = await unwrap(api.PUT(url, { params: { path }, body }))
    setHeld({ buttons: draft.buttons, revision: draft.revision, isDirty: false })
    queries.setQueryData(key, draft)
    return draft.revision
  }
  /** Takes what the server has now, whatever was typed. */
  const reload = async () => {
    const { data } = await query.refetch()
    if (data) setHeld({ buttons: data.buttons, revision: data.revision, isDirty: false })
  }
  const isOutdated = held !== undefined && stored !== undefined && stored.revision > held.revision
  return { query, held, faults: check.data?.faults ?? [], edit, save, reload, isOutdated }
}
