import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useDelayed } from './use-delayed.ts'
import { uiWords } from './words.ts'

interface AccountSelectProps {
  value?: string
  onChange: (accountId: string) => void
}

/** Chooses one account by name, alias or AppID; asks the server, for there may be thousands. */
export function AccountSelect({ value, onChange }: AccountSelectProps) {
  const say = useWords(uiWords)
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim())
  const found = useQuery({
    queryKey: ['accounts', 'choices', search],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(
        api.GET('/api/accounts', { params: { query: { limit: 30, ...(search && { search }) } } }),
      ),
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
  const all = chosen.data && !isListed && !search ? [chosen.data, ...lines] : lines
  return (
    <Select
      value={value}
      onChange={onChange}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={say('searchAccount')}
      aria-label={say('chooseAccount')}
      popupMatchSelectWidth={300}
      style={{ width: 220 }}
      options={all.map(({ accountId, name, alias }) => ({
        value: accountId,
        label: alias ? say('aside', { name, more: alias }) : name,
      }))}
      data-testid="account-select"
    />
  )
}
