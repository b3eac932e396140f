import { useQuery } from '@tanstack/react-query'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'

export interface MenuKey {
  key: string
  name: string
}

interface Button {
  name: string
  key?: string
  subButtons?: Button[]
}

/** The click buttons of the account's menu draft, for whoever may see it. */
export function useMenuKeys(accountId: string): MenuKey[] {
  const may = useMay()
  const { data } = useQuery({
    queryKey: ['answers', 'menu-keys', accountId],
    enabled: may('accounts.menu'),
    staleTime: 60_000,
    queryFn: async () => {
      const params = { path: { accountId } }
      return clickKeys(
        (await unwrap(api.GET('/api/accounts/{accountId}/menu', { params }))).buttons,
      )
    },
  })
  return data ?? []
}

/** The keys of a menu, with the names of their buttons, in order. */
export function clickKeys(buttons: readonly Button[]): MenuKey[] {
  return buttons.flatMap(({ name, key, subButtons = [] }) => [
    ...(key ? [{ key, name }] : []),
    ...clickKeys(subButtons),
  ])
}
