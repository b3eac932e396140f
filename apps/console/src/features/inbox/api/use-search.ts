import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Conversation, Hit } from '../model/types.ts'
import { queryKeys } from './keys.ts'
import { searchMessages } from './requests.ts'

export interface FoundMessage extends Hit {
  conversation: Conversation | undefined
}

const pageSize = 50

/** Messages that hold the words, newest first, more as one scrolls. */
export function useSearch(words: string, accountId: string | undefined) {
  const query = useInfiniteQuery({
    queryKey: queryKeys.search(words, accountId ?? ''),
    enabled: words !== '',
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => searchMessages(words, accountId, pageParam, signal),
    getNextPageParam: ({ hits }) => (hits.length === pageSize ? hits.at(-1)?.messageId : undefined),
    refetchOnWindowFocus: false,
  })
  const pages = query.data?.pages
  const found = useMemo<FoundMessage[]>(() => {
    const all = pages ?? []
    const known = new Map(
      all.flatMap(({ conversations }) => conversations).map((item) => [item.conversationId, item]),
    )
    return all
      .flatMap(({ hits }) => hits)
      .map((hit) => ({ ...hit, conversation: known.get(hit.conversationId) }))
  }, [pages])
  return { ...query, found }
}
