import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ListState } from '../model/list-state.ts'
import type { Conversation, ConversationKey } from '../model/types.ts'
import { queryKeys } from './keys.ts'
import { fetchConversation, fetchCounts } from './requests.ts'

/** The open conversation; what a list already knows of it is shown at once. */
export function useConversation(key: ConversationKey) {
  const queries = useQueryClient()
  return useQuery({
    queryKey: queryKeys.conversation(key),
    queryFn: () => fetchConversation(key),
    placeholderData: () =>
      findListed(queries.getQueriesData<ListState>({ queryKey: queryKeys.lists }), key),
    staleTime: 0,
  })
}

function findListed(
  lists: [unknown, ListState | undefined][],
  { conversationId }: ConversationKey,
): Conversation | undefined {
  for (const [, list] of lists) {
    const found = list?.items.find((item) => item.conversationId === conversationId)
    if (found) return found
  }
  return undefined
}

/** How many wait, are mine, are nobody's. */
export function useCounts() {
  return useQuery({ queryKey: queryKeys.counts, queryFn: fetchCounts, refetchInterval: 60_000 })
}
