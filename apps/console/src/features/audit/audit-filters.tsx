import { DatePicker, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { BarGap, SheetBar } from '#ui/sheet.tsx'
import type { AuditFilter } from './audit-data.ts'
import { useActName } from './entry-words.tsx'
import { beijingMoment } from './readable.ts'
import { StaffSelect } from './staff-select.tsx'
import { auditWords } from './words.ts'
import { actWords } from './words-acts.ts'
import { caseActWords } from './words-case-acts.ts'

interface AuditFiltersProps {
  value: AuditFilter
  onChange: (value: AuditFilter) => void
  /** Buttons at the end of the line. */
  children: ReactNode
}

const allActs = [...Object.keys(actWords.zh), ...Object.keys(caseActWords.zh)]

/** Time, person, act and subject. */
export function AuditFilters({ value, onChange, children }: AuditFiltersProps) {
  const say = useWords(auditWords)
  const nameOf = useActName()
  const change = (part: Partial<AuditFilter>) => onChange({ ...value, ...part })
  const acts = allActs.map((act) => ({ value: act, label: nameOf(act) }))
  return (
    <SheetBar>
      <DatePicker.RangePicker
        showTime={{ format: 'HH:mm' }}
        format="YYYY-MM-DD HH:mm"
        placeholder={[say('from'), say('until')]}
        allowEmpty={[true, true]}
        onChange={(range) => {
          const [from, until] = (range ?? []).map(
            (moment) => moment && beijingMoment(moment.format('YYYY-MM-DDTHH:mm:00')),
          )
          change({ from: from ?? undefined, until: until ?? undefined })
        }}
        data-testid="audit-time"
      />
      <StaffSelect value={value.actor} onChange={(actor) => change({ actor })} />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={say('anyAct')}
        aria-label={say('act')}
        style={{ width: 170 }}
        popupMatchSelectWidth={220}
        value={value.action}
        onChange={(action: string | undefined) => change({ action })}
        options={acts}
        data-testid="audit-act"
      />
      <SubjectInput
        key={value.subject}
        value={value.subject}
        onChange={(subject) => change({ subject })}
      />
      <BarGap />
      {children}
    </SheetBar>
  )
}

interface SubjectInputProps {
  value: string | undefined
  onChange: (subject: string | undefined) => void
}

/** An id is pasted or taken from the list; it is looked for when it is whole. */
function SubjectInput({ value, onChange }: SubjectInputProps) {
  const say = useWords(auditWords)
  const [typed, setTyped] = useState(value ?? '')
  return (
    <Input.Search
      allowClear
      style={{ width: 200 }}
      placeholder={say('subjectId')}
      aria-label={say('subjectId')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(text) => onChange(text.trim() || undefined)}
      onClear={() => onChange(undefined)}
    />
  )
}
