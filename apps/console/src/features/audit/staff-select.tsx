import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import { uiWords } from '#ui/words.ts'
import { auditWords } from './words.ts'

interface StaffSelectProps {
  value: string | undefined
  onChange: (staffId: string | undefined) => void
}

/** Chooses a person by name or pinyin. */
export function StaffSelect({ value, onChange }: StaffSelectProps) {
  const say = useWords(auditWords)
  const sayUi = useWords(uiWords)
  const [typed, setTyped] = useState('')
  const q = useDelayed(typed.trim())
  const { data, isFetching } = useQuery({
    queryKey: ['staff', 'choices', q],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(api.GET('/api/staff', { params: { query: { limit: 30, ...(q && { q }) } } })),
  })
  return (
    <Select
      allowClear
      value={value}
      onChange={onChange}
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={say('anyPerson')}
      aria-label={say('person')}
      style={{ width: 150 }}
      popupMatchSelectWidth={280}
      options={data?.staff.map(({ staffId, name, agencyName }) => ({
        value: staffId,
        label: sayUi('aside', { name, more: agencyName }),
      }))}
    />
  )
}
