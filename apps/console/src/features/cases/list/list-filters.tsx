import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef, Select, Switch, Tag } from 'antd'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { useAgencies } from '#ui/agency-picker.tsx'
import { BarGap, SheetBar } from '#ui/sheet.tsx'
import { useDelayed } from '#ui/use-delayed.ts'
import { stateName, urgencyHint, urgencyName } from '../model/names.ts'
import { isFiltered, type ListPlace, startPlace, stateNames, urgencyNames } from '../model/place.ts'
import { KindPicker } from '../one/kind-picker.tsx'
import { caseWords } from '../words.ts'
import { listWords } from '../words-list.ts'

interface ListFiltersProps {
  place: ListPlace
  box: RefObject<InputRef | null>
  onChange: (place: ListPlace) => void
  children?: ReactNode
}

/** The line of filters over a work list; each stands in the address. */
export function ListFilters({ place, box, onChange, children }: ListFiltersProps) {
  const say = useWords(listWords)
  const sayCase = useWords(caseWords)
  const [typed, setTyped] = useState(place.words)
  const words = useDelayed(typed)
  // The box speaks first while one types; an address that was opened speaks to the box.
  useEffect(() => {
    if (words === typed && words !== place.words) onChange({ ...place, words })
  })
  return (
    <SheetBar>
      <Input
        ref={box}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        allowClear
        maxLength={60}
        prefix={<SearchOutlined />}
        placeholder={say('search')}
        aria-label={say('search')}
        style={{ width: 230 }}
        data-testid="case-search"
      />
      <Select
        mode="multiple"
        value={place.states}
        onChange={(states) => onChange({ ...place, states })}
        placeholder={say('anyState')}
        aria-label={say('anyState')}
        maxTagCount="responsive"
        style={{ width: 170 }}
        options={stateNames.map((value) => ({ value, label: stateName(value, sayCase) }))}
        data-testid="filter-state"
      />
      <KindPicker
        value={place.kindCode || undefined}
        onChange={(kindCode) => onChange({ ...place, kindCode: kindCode ?? '' })}
        placeholder={say('anyKind')}
        style={{ width: 180 }}
      />
      <Select
        value={place.urgency}
        onChange={(urgency) => onChange({ ...place, urgency })}
        allowClear
        placeholder={say('anyUrgency')}
        aria-label={say('anyUrgency')}
        popupMatchSelectWidth={false}
        style={{ width: 140 }}
        options={urgencyNames.map((value) => ({
          value,
          label: urgencyName(value, sayCase),
          title: urgencyHint(value, sayCase),
        }))}
        data-testid="filter-urgency"
      />
      <span className="case-filter-late">
        <Switch
          size="small"
          checked={place.isOverdue}
          onChange={(isOverdue) => onChange({ ...place, isOverdue })}
          aria-label={say('onlyOverdue')}
          data-testid="filter-overdue"
        />
        {say('onlyOverdue')}
      </span>
      {place.unitId && (
        <UnitTag unitId={place.unitId} onClose={() => onChange({ ...place, unitId: '' })} />
      )}
      {isFiltered(place) && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            setTyped('')
            onChange({ ...startPlace, list: place.list })
          }}
        >
          {say('clear')}
        </Button>
      )}
      <BarGap />
      {children}
    </SheetBar>
  )
}

function UnitTag({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const say = useWords(listWords)
  const { data } = useAgencies()
  const name = data?.agencies.find(({ agencyId }) => agencyId === unitId)?.name
  return (
    <Tag color="blue" closable onClose={onClose}>
      {say('unitFiltered', { name: name ?? unitId.slice(-6) })}
    </Tag>
  )
}
