import { Select } from 'antd'
import { useWords } from '#lib/words.ts'
import { useAccountChoices } from './use-account-choices.ts'
import { uiWords } from './words.ts'

interface AccountSelectProps {
  value?: string
  onChange: (accountId: string) => void
}

/** Chooses one account by name, alias or AppID. */
export function AccountSelect({ value, onChange }: AccountSelectProps) {
  const say = useWords(uiWords)
  const { choices, isLoading, setTyped } = useAccountChoices(value)
  return (
    <Select
      value={value}
      onChange={onChange}
      loading={isLoading}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={say('searchAccount')}
      aria-label={say('chooseAccount')}
      popupMatchSelectWidth={300}
      style={{ width: 220 }}
      options={choices.map(({ accountId, name, alias }) => ({
        value: accountId,
        label: alias ? say('aside', { name, more: alias }) : name,
      }))}
      data-testid="account-select"
    />
  )
}
