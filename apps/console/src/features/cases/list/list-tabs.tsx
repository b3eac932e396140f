import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { useCaseCounts } from '../api/case-data.ts'
import type { Counts } from '../api/types.ts'
import { type ListName, listNames } from '../model/place.ts'
import { listWords } from '../words-list.ts'

interface ListTabsProps {
  list: ListName
  onChange: (list: ListName) => void
}

/** The server stops counting here. */
const mostCounted = 999

/** The work lists this person has, with what waits in them and what of it is late. */
export function ListTabs({ list, onChange }: ListTabsProps) {
  const say = useWords(listWords)
  const may = useMay()
  const { data } = useCaseCounts()
  const shown = listNames.filter(
    (name) => name === list || (isOffered(name, may) && !isIdle(name, may, data)),
  )
  return (
    <div className="case-tabs" role="tablist" aria-label={say('lists')}>
      {shown.map((name) => {
        const { count, late } = countsOf(name, data)
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === list}
            onClick={() => onChange(name)}
            data-testid={`list-${name}`}
          >
            {say(name)}
            {count !== undefined && <b>{countWords(count)}</b>}
            {late > 0 && <em>{say('overdueOf', { count: countWords(late) })}</em>}
          </button>
        )
      })}
    </div>
  )
}

function isOffered(name: ListName, may: ReturnType<typeof useMay>): boolean {
  if (name === 'mine' || name === 'unit' || name === 'parts') return may('cases.handle')
  if (name === 'admit' || name === 'requests') return may('cases.dispatch')
  return true
}

/** A unit that is no centre has no list of a centre's cases. */
function isIdle(
  name: ListName,
  may: ReturnType<typeof useMay>,
  counts: Counts | undefined,
): boolean {
  return name === 'center' && may('cases.handle') && !may('cases.dispatch') && !counts?.center
}

/** The list one begins with: what one handles, else what one dispatches, else everything. */
export function firstList(may: ReturnType<typeof useMay>): ListName {
  if (may('cases.handle')) return 'mine'
  return may('cases.dispatch') ? 'admit' : 'center'
}

function countsOf(name: ListName, counts: Counts | undefined): { count?: number; late: number } {
  if (!counts || name === 'ended') return { late: 0 }
  const late = { mine: counts.mineOverdue, unit: counts.unitOverdue, center: counts.centerOverdue }
  return { count: counts[name], late: name in late ? late[name as keyof typeof late] : 0 }
}

function countWords(count: number): string {
  return count > mostCounted ? `${mostCounted}+` : String(count)
}
