import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { Entry } from './audit-data.ts'
import { ActorName, SubjectName, useActName } from './entry-words.tsx'
import { useDetails } from './use-details.ts'
import { auditWords } from './words.ts'

/** The entries on the screen, on paper, each with the beginning of its hash. */
export function AuditPaper({ entries }: { entries: Entry[] }) {
  const say = useWords(auditWords)
  const nameAct = useActName()
  const locale = currentLocale()
  const detailsOf = useDetails()
  const time = exactTime(new Date().toISOString(), locale)
  return (
    <div className="audit-paper">
      <h1>{say('printTitle')}</h1>
      <p>{say('printNote', { time, count: entries.length })}</p>
      <table>
        <thead>
          <tr>
            {(['sequence', 'time', 'person', 'act', 'subject', 'details'] as const).map((key) => (
              <th key={key}>{say(key)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td>{entry.seq}</td>
              <td>{exactTime(entry.at, locale)}</td>
              <td>
                <ActorName entry={entry} />
              </td>
              <td>{nameAct(entry.action)}</td>
              <td>
                <SubjectName entry={entry} />
              </td>
              <td>
                {detailsOf(entry)
                  .map(({ name, value }) => `${name} ${value}`)
                  .join(say('semicolon'))}
                <code>{entry.hash.slice(0, 16)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
