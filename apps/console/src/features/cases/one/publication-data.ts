import { useQuery } from '@tanstack/react-query'
import { ApiError, api, unwrap } from '#lib/api.ts'
import { casesKey } from '../api/case-data.ts'
import type { CaseKey } from '../api/types.ts'

const base = '/api/cases/{accountId}/{caseId}/publication'

function path({ accountId, caseId }: CaseKey) {
  return { params: { path: { accountId, caseId } } }
}

/** How the public answer stands; null when none was ever proposed. */
export function usePublication(key: CaseKey, isAsked: boolean) {
  return useQuery({
    queryKey: [...casesKey, 'publication', key.caseId],
    enabled: isAsked,
    retry: false,
    queryFn: async () => {
      try {
        return await unwrap(api.GET(base, path(key)))
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    },
  })
}

export function useSuggestion(key: CaseKey, isAsked: boolean) {
  return useQuery({
    queryKey: [...casesKey, 'suggestion', key.caseId],
    enabled: isAsked,
    queryFn: () => unwrap(api.GET(`${base}/suggestion`, path(key))),
  })
}

export function proposePublication(key: CaseKey, body: { question: string; answer: string }) {
  return unwrap(api.POST(base, { ...path(key), body }))
}

export function approvePublication(key: CaseKey) {
  return unwrap(api.POST(`${base}/approval`, path(key)))
}

export function withdrawPublication(key: CaseKey) {
  return unwrap(api.POST(`${base}/withdrawal`, path(key)))
}
