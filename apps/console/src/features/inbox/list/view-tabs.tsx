import { Tooltip } from 'antd'
import { useWords } from '#lib/words.ts'
import { useCounts } from '../api/use-conversation.ts'
import { type ViewName, viewNames } from '../model/views.ts'
import { inboxWords } from '../words.ts'

interface ViewTabsProps {
  /** None while one searches. */
  view: ViewName | undefined
  onChange: (view: ViewName) => void
}

/** The server stops counting here. */
const mostCounted = 999

/** The views with their numbers; those of everything and of what is done would say nothing. */
export function ViewTabs({ view, onChange }: ViewTabsProps) {
  const say = useWords(inboxWords)
  const { data } = useCounts()
  const counts: Partial<Record<ViewName, number>> = data
    ? { waiting: data.waiting, mine: data.mine, unassigned: data.unassignedWaiting }
    : {}
  const hint = (name: ViewName) =>
    name === 'mine' && data && data.mineUnread > 0
      ? `${say('mineHint')} · ${say('unreadOfMine', { count: data.mineUnread })}`
      : say(`${name}Hint`)
  return (
    <div className="inbox-views" role="tablist" aria-label={say('views')}>
      {viewNames.map((name) => (
        <Tooltip
          key={name}
          title={hint(name)}
          mouseEnterDelay={0.6}
          placement="bottom"
          // It lies over the first lines of the list, which are clicked next.
          styles={{ root: { pointerEvents: 'none' } }}
        >
          <button
            type="button"
            role="tab"
            aria-selected={name === view}
            className={`inbox-view${name === 'mine' && data?.mineUnread ? ' inbox-view-news' : ''}`}
            onClick={() => onChange(name)}
            data-testid={`view-${name}`}
          >
            {data && name in counts && <b>{countWords(counts[name] ?? 0)}</b>}
            <span>{say(name)}</span>
          </button>
        </Tooltip>
      ))}
    </div>
  )
}

function countWords(count: number): string {
  return count > mostCounted ? `${mostCounted}+` : String(count)
}
