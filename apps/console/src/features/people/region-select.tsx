import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import { peopleWords } from './words.ts'

interface RegionSelectProps {
  /** Given by the form. */
  value?: string | null
  onChange?: (regionCode: string | undefined) => void
  id?: string
  /** Name of the region that is set at first. */
  known?: string
}

/** Chooses a region of GB/T 2260 by name, pinyin or code. */
export function RegionSelect({ value, onChange, id, known }: RegionSelectProps) {
  const say = useWords(peopleWords)
  const [first] = useState(value)
  const [typed, setTyped] = useState('')
  const q = useDelayed(typed.trim())
  const { data, isFetching } = useQuery({
    queryKey: ['regions', q],
    staleTime: 600_000,
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(api.GET('/api/regions', { params: { query: { limit: 50, ...(q && { q }) } } })),
  })
  const found = (data?.regions ?? []).filter(({ isWithdrawn }) => !isWithdrawn)
  const options = found.map(({ regionCode, name }) => ({
    value: regionCode,
    label: `${name}　${regionCode}`,
  }))
  const isListed = options.some((option) => option.value === value)
  if (value && value === first && known && !isListed)
    options.unshift({ value, label: `${known}　${value}` })
  return (
    <Select
      id={id}
      value={value ?? undefined}
      onChange={onChange}
      allowClear
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={say('searchRegion')}
      options={options}
    />
  )
}
