import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'
import { type LiveNews, useLive } from '#lib/live.ts'

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never
type Detail = paths['/api/accounts/{accountId}']['get']['responses'][200]
type List = paths['/api/accounts']['get']['responses'][200]

export type Account = Json<Detail>
export type AccountLine = Json<List>['accounts'][number]
export type Health = Json<paths['/api/accounts/{accountId}/health']['get']['responses'][200]>
export type Quota = Json<
  paths['/api/accounts/{accountId}/quotas']['get']['responses'][200]
>['quotas'][number]
export type Issued = Json<
  paths['/api/accounts/{accountId}/credentials']['put']['responses'][200]
>['issued']
export type TestResult = Json<paths['/api/accounts/{accountId}/test']['post']['responses'][200]>

export interface AccountFilter {
  search: string
  state?: AccountLine['state']
}

/** The register of accounts, page by page. */
export function useAccountList({ search, state }: AccountFilter) {
  return useInfiniteQuery({
    queryKey: ['accounts', 'list', search, state],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { limit: 20, ...(search && { search }), state }
      const after = pageParam ? { after: pageParam } : {}
      return unwrap(api.GET('/api/accounts', { params: { query: { ...query, ...after } } }))
    },
    getNextPageParam: ({ next }) => next,
  })
}

/** One account as the register has it. */
export function useAccount(accountId: string) {
  return useQuery({
    queryKey: ['account', accountId],
    queryFn: () =>
      unwrap(api.GET('/api/accounts/{accountId}', { params: { path: { accountId } } })),
  })
}

/** Token and capabilities. */
export function useHealth(accountId: string, isWanted = true) {
  return useQuery({
    queryKey: ['account', accountId, 'health'],
    enabled: isWanted,
    staleTime: 15_000,
    queryFn: () =>
      unwrap(api.GET('/api/accounts/{accountId}/health', { params: { path: { accountId } } })),
  })
}

/** Calls of today beside the platform's limits. */
export function useQuotas(accountId: string, isWanted = true) {
  return useQuery({
    queryKey: ['account', accountId, 'quotas'],
    enabled: isWanted,
    staleTime: 15_000,
    queryFn: () =>
      unwrap(api.GET('/api/accounts/{accountId}/quotas', { params: { path: { accountId } } })),
  })
}

/** What the platform answered last, newest first. */
export function useReplies(accountId: string, isWanted = true) {
  return useQuery({
    queryKey: ['account', accountId, 'replies'],
    enabled: isWanted,
    staleTime: 15_000,
    queryFn: () =>
      unwrap(api.GET('/api/accounts/{accountId}/replies', { params: { path: { accountId } } })),
  })
}

/** Asks again for everything that shows this account. */
export function useRefreshAccount(accountId: string): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['account', accountId] }),
      queries.invalidateQueries({ queryKey: ['accounts'] }),
    ])
  }, [queries, accountId])
}

/** Keeps the screens of accounts up to date by the server's news. */
export function useAccountNews(): void {
  const queries = useQueryClient()
  const hear = useCallback(
    ({ topic, accountId }: LiveNews) => {
      if (topic !== 'account') return
      void queries.invalidateQueries({ queryKey: ['account', accountId] })
      void queries.invalidateQueries({ queryKey: ['accounts', 'list'] })
    },
    [queries],
  )
  useLive(hear)
}
