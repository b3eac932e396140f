import { useQuery } from '@tanstack/react-query'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import type { ConversationKey } from '../model/types.ts'

/** What the follower's record says of the person, for whoever may see it. Their id is the conversation's. */
export function useFollower({ accountId, conversationId }: ConversationKey) {
  const may = useMay()
  return useQuery({
    queryKey: ['followers', 'one', accountId, conversationId],
    enabled: may('citizens.read'),
    staleTime: 60_000,
    retry: false,
    queryFn: () => {
      const path = { accountId, followerId: conversationId }
      return unwrap(api.GET('/api/followers/{accountId}/{followerId}', { params: { path } }))
    },
  })
}
