import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { isOnline, type LiveNews, useLive, useOnline } from '#lib/live.ts'
import { createGatherer, type Gathered } from '../model/gather.ts'
import { applyPicked, type ListState } from '../model/list-state.ts'
import type { Conversation, ConversationKey } from '../model/types.ts'
import type { ListAsked } from '../model/views.ts'
import { queryKeys } from './keys.ts'
import { pickConversations } from './requests.ts'

/**
 * Short enough that a message which arrives just after another one is on the screen within a second,
 * requests included; long enough that a busy account costs three rounds a second, not a hundred.
 */
const pauseMs = 300

interface Shown {
  asked: ListAsked
  open: ConversationKey | undefined
  /** Ids of the rows on the screen. */
  rows: { current: readonly string[] }
}

/**
 * Keeps what is on the screen true: looks again at the conversations the server names, at the open
 * one's messages, at the numbers. Answers a function that looks at one conversation at once.
 */
export function useNews(shown: Shown) {
  const queries = useQueryClient()
  const latest = useRef(shown)
  latest.current = shown

  const handle = useCallback(
    async ({ isEverything, ids }: Gathered) => {
      const { asked, open, rows } = latest.current
      void queries.invalidateQueries({ queryKey: queryKeys.counts })
      if (isEverything) void queries.invalidateQueries({ queryKey: queryKeys.list(asked) })
      if (open && (isEverything || ids.has(open.conversationId)))
        void queries.invalidateQueries({
          queryKey: ['inbox', 'log', open.accountId, open.conversationId],
        })
      const wanted = isEverything ? new Set(rows.current) : new Set(ids)
      if (isEverything && open) wanted.add(open.conversationId)
      const conversations = await pickConversations([...wanted])
      for (const conversation of conversations)
        queries.setQueryData<Conversation>(
          queryKeys.conversation(conversation),
          (known) => known && conversation,
        )
      queries.setQueryData<ListState>(
        queryKeys.list(asked),
        (known) =>
          known && applyPicked(known, { ids: wanted, conversations }, asked, open?.conversationId),
      )
      // A list that is on its way may have been read before this news: it is put in once more after it.
      if (wanted.size > 0 && queries.isFetching({ queryKey: queryKeys.list(asked) }) > 0)
        gatherer.current?.add([...wanted])
    },
    [queries],
  )
  const gatherer = useRef<ReturnType<typeof createGatherer>>(undefined)
  useEffect(() => {
    gatherer.current = createGatherer(handle, pauseMs)
    return () => gatherer.current?.stop()
  }, [handle])

  useLive(
    useCallback((news: LiveNews) => {
      const { accountId } = latest.current.asked
      const isOther = accountId !== undefined && news.accountId !== accountId
      if (news.topic !== 'conversation') return
      if (isOther && news.accountId !== latest.current.open?.accountId) return
      gatherer.current?.add(news.ids)
    }, []),
  )
  // A list that was read before the line stood may lack what came in between.
  const wasLost = useRef(!isOnline())
  useOnline(
    useCallback((online: boolean) => {
      // What happened while the line was down was told to nobody.
      if (online && wasLost.current) gatherer.current?.add([])
      wasLost.current = !online
    }, []),
  )
  return useCallback(
    (key: ConversationKey) => handle({ isEverything: false, ids: new Set([key.conversationId]) }),
    [handle],
  )
}
