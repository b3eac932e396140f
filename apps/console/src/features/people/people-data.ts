import type { Role } from '@minqiao/contracts'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'

type StaffPage = paths['/api/staff']['get']['responses'][200]['content']['application/json']
export type Staff = StaffPage['staff'][number]
export type Access =
  paths['/api/staff/{staffId}/reset-password']['post']['responses'][200]['content']['application/json']
export type Start = 'password' | 'invitation'

export interface StaffFilter {
  agencyId: string
  q: string
  role?: Role
  state?: 'active' | 'disabled'
}

/** The register of staff under an agency, page by page. */
export function useStaff({ agencyId, q, role, state }: StaffFilter) {
  return useInfiniteQuery({
    queryKey: ['staff', agencyId, q, role, state],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { agencyId, limit: 100, ...(q && { q }), role, state }
      const after = pageParam ? { after: pageParam } : {}
      return unwrap(api.GET('/api/staff', { params: { query: { ...query, ...after } } }))
    },
    getNextPageParam: ({ after }) => after,
  })
}

/** One person, fresh: the drawer shows what holds now. */
export function usePerson(staffId: string | undefined) {
  return useQuery({
    queryKey: ['person', staffId],
    enabled: staffId !== undefined,
    queryFn: () =>
      unwrap(api.GET('/api/staff/{staffId}', { params: { path: { staffId: staffId ?? '' } } })),
  })
}

/** Asks again for everything that shows people or agencies. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      ['staff', 'person', 'agencies', 'staff-name', 'security-administrators'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
  }
}

/** Whether anybody is security administrator yet; asked only where one may be appointed. */
export function useLacksSecurityAdministrator(isAsked: boolean): boolean {
  const { data } = useQuery({
    queryKey: ['security-administrators'],
    enabled: isAsked,
    queryFn: () =>
      unwrap(
        api.GET('/api/staff', { params: { query: { role: 'security-administrator', limit: 1 } } }),
      ),
  })
  return data !== undefined && data.staff.length === 0
}
