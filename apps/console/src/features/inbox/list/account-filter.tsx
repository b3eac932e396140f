import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import { inboxWords } from '../words.ts'

interface AccountFilterProps {
  value: string | undefined
  onChange: (accountId: string | undefined) => void
}

/** Narrows the inbox to one account; asks the server, for there may be thousands. */
export function AccountFilter({ value, onChange }: AccountFilterProps) {
  const say = useWords(inboxWords)
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
  const all = chosen.data && !isListed && !search ? [chosen.data, ...lines] : lines
  return (
    <Select
      value={value ?? ''}
      onChange={(accountId: string) => onChange(accountId || undefined)}
      loading={found.isFetching}
      variant="borderless"
      size="small"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      aria-label={say('filterAccount')}
      popupMatchSelectWidth={280}
      className="inbox-account-filter"
      options={[
        ...(search ? [] : [{ value: '', label: say('allAccounts') }]),
        ...all.map(({ accountId, name }) => ({ value: accountId, label: name })),
      ]}
      data-testid="account-filter"
    />
  )
}
