import { SearchOutlined } from '@ant-design/icons'
import { type Role, roles } from '@minqiao/contracts'
import { Input, Select, Switch } from 'antd'
import type { ReactNode } from 'react'
import { currentLocale, useWords } from '#lib/words.ts'
import { BarGap, SheetBar } from '#ui/sheet.tsx'
import { peopleWords } from './words.ts'

export interface StaffFilterValues {
  q: string
  role?: Role
  state?: 'active' | 'disabled'
  withSub: boolean
}

interface StaffFiltersProps {
  value: StaffFilterValues
  onChange: (value: StaffFilterValues) => void
  /** Buttons at the end of the line. */
  children: ReactNode
}

/** The line above the list of staff. */
export function StaffFilters({ value, onChange, children }: StaffFiltersProps) {
  const say = useWords(peopleWords)
  const locale = currentLocale()
  const change = (part: Partial<StaffFilterValues>) => onChange({ ...value, ...part })
  const states = [
    { value: 'active' as const, label: say('active') },
    { value: 'disabled' as const, label: say('stateDisabled') },
  ]
  return (
    <SheetBar>
      <Input
        allowClear
        className="people-search"
        prefix={<SearchOutlined />}
        placeholder={say('searchStaff')}
        aria-label={say('searchStaff')}
        value={value.q}
        onChange={({ target }) => change({ q: target.value })}
        data-testid="staff-search"
      />
      <Select
        allowClear
        placeholder={say('anyRole')}
        aria-label={say('roles')}
        style={{ width: 130 }}
        popupMatchSelectWidth={false}
        value={value.role}
        onChange={(role: Role | undefined) => change({ role })}
        options={Object.entries(roles).map(([role, words]) => ({
          value: role as Role,
          label: words[locale],
        }))}
      />
      <Select
        allowClear
        placeholder={say('anyState')}
        aria-label={say('state')}
        style={{ width: 110 }}
        value={value.state}
        onChange={(state: 'active' | 'disabled' | undefined) => change({ state })}
        options={states}
      />
      <span className="people-with-sub">
        <Switch
          id="people-with-sub"
          size="small"
          checked={value.withSub}
          onChange={(withSub) => change({ withSub })}
          data-testid="with-sub"
        />
        <label htmlFor="people-with-sub">{say('withSub')}</label>
      </span>
      <BarGap />
      {children}
    </SheetBar>
  )
}
