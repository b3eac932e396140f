import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { type Log, mergeMessages, refreshFrom } from '../model/message-log.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { queryKeys } from './keys.ts'
import { fetchMessages } from './requests.ts'

const firstPage = 50
const largestPage = 200
/** After so many pages of news one begins again at the newest. */
const mostPages = 5

/** The messages of a conversation around its newest one, or around the one jumped to. */
export function useLog(key: ConversationKey, at: string) {
  const queries = useQueryClient()
  const queryKey = queryKeys.log(key, at)
  const query = useQuery({
    queryKey,
    queryFn: async () => {
      const known = queries.getQueryData<Log>(queryKey)
      if (!known) return at === '' ? loadNewest(key) : loadAround(key, at)
      const fresh = await loadNews(key, known)
      if (!fresh) return loadNewest(key)
      // Older ones, or an answer just sent, may have come while this was on its way.
      return joined(queries.getQueryData<Log>(queryKey) ?? known, { messages: fresh })
    },
    structuralSharing: false,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })

  const busy = useRef(false)
  const extend = useCallback(
    async (to: 'older' | 'newer') => {
      const name = queryKeys.log(key, at)
      const known = queries.getQueryData<Log>(name)
      if (busy.current || !known || !(to === 'older' ? known.hasOlder : known.hasNewer)) return
      busy.current = true
      try {
        const part = await loadBeside(key, known, to)
        queries.setQueryData<Log>(name, (now) => now && joined(now, part))
      } finally {
        busy.current = false
      }
    },
    [queries, key, at],
  )
  return { ...query, extend }
}

/** The newest message on the screen. */
export function newestSeen(
  queries: QueryClient,
  key: ConversationKey,
  at: string,
): string | undefined {
  return queries.getQueryData<Log>(queryKeys.log(key, at))?.messages.at(-1)?.messageId
}

/** Puts messages that one has in hand into every loaded log of the conversation. */
export function putMessages(queries: QueryClient, key: ConversationKey, fresh: Message[]): void {
  queries.setQueryData<Log>(
    queryKeys.log(key, ''),
    (known) => known && { ...known, messages: mergeMessages(known.messages, fresh) },
  )
}

async function loadNewest(key: ConversationKey): Promise<Log> {
  const messages = await fetchMessages(key, { limit: firstPage })
  return { messages, hasOlder: messages.length === firstPage, hasNewer: false }
}

async function loadAround(key: ConversationKey, at: string): Promise<Log> {
  const half = firstPage / 2
  const [older, newer] = await Promise.all([
    fetchMessages(key, { before: at, limit: half }),
    fetchMessages(key, { after: at.slice(0, -1), limit: half }),
  ])
  return {
    messages: mergeMessages(older, newer),
    hasOlder: older.length === half,
    hasNewer: newer.length === half,
  }
}

/** What is new and what may have changed; undefined when it is too much to join. */
async function loadNews(key: ConversationKey, known: Log): Promise<Message[] | undefined> {
  if (known.hasNewer) return []
  const found: Message[] = []
  let after = refreshFrom(known.messages)
  for (let pages = 0; pages < mostPages && after !== undefined; pages += 1) {
    const fresh = await fetchMessages(key, { after, limit: largestPage })
    found.push(...fresh)
    if (fresh.length < largestPage) return found
    after = fresh.at(-1)?.messageId
  }
  return undefined
}

async function loadBeside(
  key: ConversationKey,
  known: Log,
  to: 'older' | 'newer',
): Promise<Partial<Log>> {
  if (to === 'older') {
    const before = known.messages[0]?.messageId
    const messages = await fetchMessages(key, { before, limit: firstPage })
    return { messages, hasOlder: messages.length === firstPage }
  }
  const after = known.messages.at(-1)?.messageId
  const messages = await fetchMessages(key, { after, limit: firstPage })
  return { messages, hasNewer: messages.length === firstPage }
}

function joined(known: Log, part: Partial<Log>): Log {
  return { ...known, ...part, messages: mergeMessages(known.messages, part.messages ?? []) }
}
