import { useInfiniteQuery } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'

type AuditPage = paths['/api/audit']['get']['responses'][200]['content']['application/json']
export type Entry = AuditPage['entries'][number]
export type Verdict =
  paths['/api/audit/verify']['post']['responses'][200]['content']['application/json']

export interface AuditFilter {
  actor?: string
  action?: string
  subject?: string
  /** ISO times, from inclusive, until exclusive. */
  from?: string
  until?: string
}

const pageSize = 100

/** Entries newest first, page by page. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => {
      const before = pageParam > 0 ? { before: pageParam } : {}
      const query = { ...filter, limit: pageSize, ...before }
      return unwrap(api.GET('/api/audit', { params: { query } }))
    },
    getNextPageParam: ({ entries }) =>
      entries.length === pageSize ? entries.at(-1)?.seq : undefined,
  })
}
