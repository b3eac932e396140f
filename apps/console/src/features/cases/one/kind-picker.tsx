import { TreeSelect } from 'antd'
import { type CSSProperties, useMemo } from 'react'
import { currentLocale, useWords } from '#lib/words.ts'
import { useKinds } from '../api/case-data.ts'
import { kindBranches } from '../model/kinds.ts'
import { actWords } from '../words-acts.ts'

interface KindPickerProps {
  /** Given by the form. */
  value?: string | undefined
  onChange?: (kindCode: string | undefined) => void
  id?: string
  placeholder?: string
  style?: CSSProperties
}

/** The three-level tree of kinds as a field; found by name or code. */
export function KindPicker({ placeholder, ...field }: KindPickerProps) {
  const say = useWords(actWords)
  const { data, isPending } = useKinds()
  const locale = currentLocale()
  const tree = useMemo(() => kindBranches(data ?? [], locale), [data, locale])
  return (
    <TreeSelect
      {...field}
      treeData={tree}
      loading={isPending}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      placeholder={placeholder ?? say('kind')}
      aria-label={placeholder ?? say('kind')}
      popupMatchSelectWidth={320}
      styles={{ popup: { root: { maxHeight: 380 } } }}
      data-testid="kind-picker"
    />
  )
}
