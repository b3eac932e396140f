import type { Permission } from '@minqiao/contracts'
import { useQuery } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, setCsrfToken, unwrap } from '#lib/api.ts'

export type Session = paths['/api/session']['get']['responses'][200]['content']['application/json']

export const sessionKey = ['session'] as const

/** Who is signed in, and how far; asked once and again after anything that may change it. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    staleTime: 60_000,
    queryFn: async () => {
      const session = await unwrap(api.GET('/api/session'))
      setCsrfToken(session.csrfToken ?? '')
      return session
    },
  })
}

/** Whether the person may do something somewhere; screens hide what is not permitted. */
export function useMay(): (permission: Permission) => boolean {
  const { data } = useSession()
  const held = new Set<string>(data?.staff?.permissions ?? [])
  return (permission) => held.has(permission)
}
