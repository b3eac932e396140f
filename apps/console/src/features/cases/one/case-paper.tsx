import { useSession } from '#app/session.ts'
import { exactTime, fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { CaseView } from '../api/types.ts'
import { happenedName } from '../model/happened.ts'
import { askerOf, clockName, sourceName, stateName, titleOf, urgencyName } from '../model/names.ts'
import { caseWords } from '../words.ts'
import { onePageWords } from '../words-case.ts'
import { historyWords } from '../words-history.ts'
import { Who } from './history-panel.tsx'
import './case-paper.css'

/** A case on paper: its facts, the words, the limits, everything that happened. */
export function CasePaper({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const sayCase = useWords(caseWords)
  const sayHistory = useWords(historyWords)
  const locale = currentLocale()
  const { data } = useSession()
  const facts: [string, string][] = [
    [say('unit'), found.unitName || sayCase('noUnit')],
    [say('handler'), found.handlerName || sayCase('noHandler')],
    [say('center'), found.centerName],
    [say('kind'), found.kindName?.[locale] ?? sayCase('noKind')],
    [say('urgency'), urgencyName(found.urgency, sayCase)],
    [say('source'), `${sourceName(found.source, sayCase)} ${found.accountName}`],
    [say('created'), fullTime(found.createdAt, locale)],
    [say('asker'), askerOf(found, sayCase)],
    [say('place'), [found.regionName, found.place].filter(Boolean).join(' ')],
  ]
  return (
    <article className="case-paper">
      <h1>
        {say('paperTitle')} {found.number}
      </h1>
      <h2>
        {titleOf(found, sayCase)} · {stateName(found.state, sayCase)}
      </h2>
      <table>
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th>{name}</th>
              <td>{value}</td>
            </tr>
          ))}
          {found.clocks.map((clock) => (
            <tr key={`${clock.clock} ${clock.round}`}>
              <th>{clockName(clock.clock, sayCase)}</th>
              <td>
                {say('dueAt', { time: fullTime(clock.dueAt, locale) })}{' '}
                {clock.endedAt && sayCase('ended', { time: fullTime(clock.endedAt, locale) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say('words')}</h3>
      <p className="case-paper-text">{found.text}</p>
      <h3>{say('history')}</h3>
      <table>
        <thead>
          <tr>
            <th>{say('paperTime')}</th>
            <th>{say('paperWho')}</th>
            <th>{say('paperWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {found.events.map((event) => (
            <tr key={event.eventId}>
              <td>{exactTime(event.at, locale)}</td>
              <td>
                <Who event={event} />
              </td>
              <td>
                {happenedName(event.way, sayHistory)}
                {event.words && `：${event.words}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <small>
        {say('paperBy', {
          name: data?.staff?.name ?? '',
          time: exactTime(new Date().toISOString(), locale),
        })}
      </small>
    </article>
  )
}
