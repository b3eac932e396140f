import { Select } from 'antd'
import { useWords } from '#lib/words.ts'
import { useAccountChoices } from '#ui/use-account-choices.ts'
import { inboxWords } from '../words.ts'

interface AccountFilterProps {
  value: string | undefined
  onChange: (accountId: string | undefined) => void
}

/** Narrows the inbox to one account. */
export function AccountFilter({ value, onChange }: AccountFilterProps) {
  const say = useWords(inboxWords)
  const { choices, isSearching, isLoading, setTyped } = useAccountChoices(value)
  return (
    <Select
      value={value ?? ''}
      onChange={(accountId: string) => onChange(accountId || undefined)}
      loading={isLoading}
      variant="borderless"
      size="small"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      aria-label={say('filterAccount')}
      popupMatchSelectWidth={280}
      className="inbox-account-filter"
      options={[
        ...(isSearching ? [] : [{ value: '', label: say('allAccounts') }]),
        ...choices.map(({ accountId, name }) => ({ value: accountId, label: name })),
      ]}
      data-testid="account-filter"
    />
  )
}
