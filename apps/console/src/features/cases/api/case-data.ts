import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '#lib/api.ts'
import type { ListPlace } from '../model/place.ts'
import type { CaseKey } from './types.ts'

/** How often what is on the screen is asked for again while one looks at it. */
const freshMs = 20_000
const live = { refetchInterval: freshMs, refetchOnWindowFocus: 'always' } as const
const one = '/api/cases/{accountId}/{caseId}'

/** Everything of cases begins so: one act refreshes all of it. */
export const casesKey = ['cases'] as const

/** A work list, page by page; what has ended is the centre's, or the unit's for whoever dispatches nothing. */
export function useCaseList(place: ListPlace, endedOf: 'center' | 'unit') {
  const { list, states, kindCode, urgency, isOverdue, unitId, words } = place
  const asked = {
    list: list === 'ended' ? endedOf : list,
    ended: list === 'ended',
    ...(states.length > 0 && { state: states }),
    ...(kindCode && { kindCode }),
    ...(urgency && { urgency }),
    ...(isOverdue && { overdue: true }),
    ...(unitId && { unitId }),
    ...(words.trim() && { words: words.trim() }),
  }
  return useInfiniteQuery({
    queryKey: [...casesKey, 'list', asked],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    ...live,
    queryFn: ({ pageParam }) => {
      const query = { ...asked, limit: 40, ...(pageParam && { after: pageParam }) }
      return unwrap(api.GET('/api/cases', { params: { query } }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useCaseCounts(isAsked = true) {
  return useQuery({
    queryKey: [...casesKey, 'counts'],
    enabled: isAsked,
    ...live,
    queryFn: () => unwrap(api.GET('/api/cases/counts')),
  })
}

export function useKinds() {
  return useQuery({
    queryKey: ['case-kinds'],
    staleTime: 600_000,
    queryFn: async () => (await unwrap(api.GET('/api/cases/kinds'))).kinds,
  })
}

export function useCase(key: CaseKey) {
  return useQuery({
    queryKey: [...casesKey, 'one', key.caseId],
    ...live,
    queryFn: () => unwrap(api.GET(one, { params: { path: { ...key } } })),
  })
}

export function useProposal(key: CaseKey, isAsked: boolean) {
  return useQuery({
    queryKey: [...casesKey, 'proposal', key.caseId],
    enabled: isAsked,
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET(`${one}/proposal`, { params: { path: { ...key } } })),
  })
}

export function useSimilar(key: CaseKey, isAsked: boolean) {
  return useQuery({
    queryKey: [...casesKey, 'similar', key.caseId],
    enabled: isAsked,
    staleTime: 60_000,
    queryFn: async () =>
      (
        await unwrap(
          api.GET(`${one}/similar`, { params: { path: { ...key }, query: { limit: 8 } } }),
        )
      ).similar,
  })
}

export function useUnits(key: CaseKey, isAsked: boolean) {
  return useQuery({
    queryKey: [...casesKey, 'units', key.caseId],
    enabled: isAsked,
    staleTime: 60_000,
    queryFn: async () =>
      (await unwrap(api.GET(`${one}/units`, { params: { path: { ...key }, query: {} } }))).units,
  })
}

export function useHandlers(key: CaseKey, isAsked: boolean) {
  return useQuery({
    queryKey: [...casesKey, 'handlers', key.caseId],
    enabled: isAsked,
    queryFn: async () =>
      (await unwrap(api.GET(`${one}/handlers`, { params: { path: { ...key } } }))).staff,
  })
}

export function useReplies(key: CaseKey) {
  return useQuery({
    queryKey: [...casesKey, 'replies', key.caseId],
    ...live,
    queryFn: async () =>
      (await unwrap(api.GET(`${one}/replies`, { params: { path: { ...key } } }))).replies,
  })
}

export function useRatings(key: CaseKey) {
  return useQuery({
    queryKey: [...casesKey, 'ratings', key.caseId],
    ...live,
    queryFn: async () =>
      (await unwrap(api.GET(`${one}/ratings`, { params: { path: { ...key } } }))).ratings,
  })
}

export function useRepairs(key: CaseKey) {
  return useQuery({
    queryKey: [...casesKey, 'repairs', key.caseId],
    ...live,
    queryFn: async () =>
      (await unwrap(api.GET(`${one}/repairs`, { params: { path: { ...key } } }))).repairs,
  })
}

/** Where the browser gets a picture or a file of a case. */
export function attachmentAddress({ accountId, caseId }: CaseKey, attachmentId: string): string {
  const path = [accountId, caseId, 'attachments', attachmentId].map(encodeURIComponent).join('/')
  return `/api/cases/${path}`
}
