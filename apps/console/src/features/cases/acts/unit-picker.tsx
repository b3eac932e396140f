import { Select } from 'antd'
import { useWords } from '#lib/words.ts'
import { useUnits } from '../api/case-data.ts'
import type { CaseKey } from '../api/types.ts'
import { actWords } from '../words-acts.ts'

interface UnitPickerProps {
  /** Given by the form. */
  value?: string
  onChange?: (agencyId: string) => void
  id?: string
  of: CaseKey
  /** A unit that has it already. */
  without?: string | null
}

/** Units that may be given a case, found by name. */
export function UnitPicker({ of, without, ...field }: UnitPickerProps) {
  const say = useWords(actWords)
  const { data, isPending } = useUnits(of, true)
  const units = (data ?? []).filter(({ agencyId }) => agencyId !== without)
  return (
    <Select
      {...field}
      loading={isPending}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={say('unitNeeded')}
      options={units.map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
      data-testid="unit-picker"
    />
  )
}
