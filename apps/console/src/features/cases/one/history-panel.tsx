import { Timeline } from 'antd'
import { exactTime, fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import type { CaseEvent, CaseView } from '../api/types.ts'
import { happenedName } from '../model/happened.ts'
import { onePageWords } from '../words-case.ts'
import { historyWords } from '../words-history.ts'

/** Everything that happened to a case, the newest first. */
export function HistoryPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const events = found.events.toReversed()
  return (
    <Panel title={say('history')}>
      <Timeline
        className="case-history"
        items={events.map((event) => ({
          key: event.eventId,
          color: event.to === null ? 'gray' : 'blue',
          content: <Happened event={event} />,
        }))}
      />
    </Panel>
  )
}

function Happened({ event }: { event: CaseEvent }) {
  const say = useWords(onePageWords)
  const sayHistory = useWords(historyWords)
  const locale = currentLocale()
  return (
    <div className="case-happened" data-testid="case-event" data-way={event.way}>
      <b>{happenedName(event.way, sayHistory)}</b>
      <small>
        <time dateTime={event.at} title={exactTime(event.at, locale)}>
          {fullTime(event.at, locale)}
        </time>{' '}
        <Who event={event} />
        {event.forCitizen && ` · ${say('forCitizen')}`}
      </small>
      {event.words && <p>{event.words}</p>}
    </div>
  )
}

/** Who did it: a person with their agency, the citizen, or the system. */
export function Who({ event }: { event: CaseEvent }) {
  const say = useWords(onePageWords)
  if (event.actorKind === 'citizen') return say('byCitizen')
  if (event.actorKind === 'system') return say('bySystem')
  return [event.staffName, event.agencyName].filter(Boolean).join(' ')
}
