import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useDelayed } from './use-delayed.ts'

/**
 * Accounts to choose from, by what was typed; asks the server, for there may be thousands. The
 * chosen one is among them even where the list does not reach it.
 */
export function useAccountChoices(value: string | undefined) {
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim())
  const query = { limit: 30, ...(search && { search }) }
  const found = useQuery({
    queryKey: ['accounts', 'choices', search],
    placeholderData: keepPreviousData,
    queryFn: () => unwrap(api.GET('/api/accounts', { params: { query } })),
  })
  const chosen = useQuery({
    queryKey: ['account', value],
    enabled: value !== undefined,
    queryFn: () =>
      unwrap(
        api.GET('/api/accounts/{accountId}', { params: { path: { accountId: value ?? '' } } }),
      ),
  })
  const lines = found.data?.accounts ?? []
  const isListed = lines.some(({ accountId }) => accountId === value)
  const choices = chosen.data && !isListed && !search ? [chosen.data, ...lines] : lines
  return { choices, isSearching: search !== '', isLoading: found.isFetching, setTyped }
}
