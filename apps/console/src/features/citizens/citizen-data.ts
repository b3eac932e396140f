import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

export type Follower = Json<paths['/api/followers']['get']['responses'][200]>['followers'][number]
export type FollowerDetail = Json<
  paths['/api/followers/{accountId}/{followerId}']['get']['responses'][200]
>
export type Tag = Json<
  paths['/api/accounts/{accountId}/tags']['get']['responses'][200]
>['tags'][number]
export type Erasure = Json<paths['/api/erasures']['get']['responses'][200]>['erasures'][number]
export type FollowerKey = Pick<Follower, 'accountId' | 'followerId'>

export interface FollowerFilter {
  accountId: string
  search: string
  state?: Follower['state']
  tagId?: string
}

/** Followers of an account, the newest first, page by page. */
export function useFollowers({ accountId, search, state, tagId }: FollowerFilter) {
  return useInfiniteQuery({
    queryKey: ['followers', 'list', accountId, search, state, tagId],
    refetchInterval: 60_000,
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { accountId, limit: 50, state, tagId, ...(search && { search }) }
      const after = pageParam ? { after: pageParam } : {}
      return unwrap(api.GET('/api/followers', { params: { query: { ...query, ...after } } }))
    },
    getNextPageParam: ({ next }) => next,
  })
}

export function useFollower(key: FollowerKey | undefined) {
  return useQuery({
    queryKey: ['followers', 'one', key?.accountId, key?.followerId],
    enabled: key !== undefined,
    queryFn: () => {
      const path = { accountId: key?.accountId ?? '', followerId: key?.followerId ?? '' }
      return unwrap(api.GET('/api/followers/{accountId}/{followerId}', { params: { path } }))
    },
  })
}

export function useTags(accountId: string) {
  return useQuery({
    queryKey: ['followers', 'tags', accountId],
    queryFn: () =>
      unwrap(api.GET('/api/accounts/{accountId}/tags', { params: { path: { accountId } } })),
  })
}

/** Follows and unfollows by day, and how many follow now. */
export function useFollowDays(accountId: string, days: number) {
  return useQuery({
    queryKey: ['followers', 'days', accountId, days],
    queryFn: () => {
      const params = { path: { accountId }, query: { days } }
      return unwrap(api.GET('/api/accounts/{accountId}/followers/history', { params }))
    },
  })
}

/** The comparison with the platform; looked at often while it goes on. */
export function useSync(accountId: string) {
  return useQuery({
    queryKey: ['followers', 'sync', accountId],
    refetchInterval: ({ state }) => (state.data?.sync?.state === 'running' ? 2_000 : false),
    queryFn: () =>
      unwrap(
        api.GET('/api/accounts/{accountId}/followers/sync', { params: { path: { accountId } } }),
      ),
  })
}

/** Asks again for everything about followers. */
export function useRefreshFollowers(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['followers'] })
}
