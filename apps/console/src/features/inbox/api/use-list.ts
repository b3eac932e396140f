import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { appendPage, type ListState, mergeHead, prune } from '../model/list-state.ts'
import type { ListAsked } from '../model/views.ts'
import { queryKeys } from './keys.ts'
import { fetchPage } from './requests.ts'

/**
 * A list of conversations: its first page is asked for, more as one scrolls, and what changes is
 * put in by `useNews`. The whole is never asked for again.
 */
export function useList(asked: ListAsked, openId: string | undefined) {
  const queries = useQueryClient()
  const key = queryKeys.list(asked)
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const page = await fetchPage(asked, undefined, signal)
      return mergeHead(queries.getQueryData<ListState>(key), page, asked.view)
    },
    // A hundred thousand rows compared field by field would cost more than drawing them.
    structuralSharing: false,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
  const more = useMore(asked, query.data)

  const latest = useRef(asked)
  latest.current = asked
  useEffect(() => {
    // Which ones only stayed because they were open is decided anew whenever another one is opened.
    const now = latest.current
    queries.setQueryData<ListState>(
      queryKeys.list(now),
      (known) => known && prune(known, now, openId),
    )
  }, [queries, openId])
  return { ...query, ...more }
}

/** Loads the next page, one at a time; a page that no longer joins is left out. */
function useMore(asked: ListAsked, data: ListState | undefined) {
  const queries = useQueryClient()
  const [failed, setFailed] = useState<Error>()
  const busy = useRef(false)
  const next = data?.next ?? null
  const loadMore = useCallback(async () => {
    if (busy.current || next === null) return
    busy.current = true
    setFailed(undefined)
    try {
      const page = await fetchPage(asked, next)
      queries.setQueryData<ListState>(queryKeys.list(asked), (known) =>
        known?.next === next ? appendPage(known, page) : known,
      )
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)))
    } finally {
      busy.current = false
    }
  }, [queries, asked, next])
  return { loadMore, moreFailed: failed }
}
