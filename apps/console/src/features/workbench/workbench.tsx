import { useMay, useSession } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { AccountsPanel } from './accounts-panel.tsx'
import { InboxNumbers } from './inbox-numbers.tsx'
import { LinkPanel } from './link-panel.tsx'
import { LongestWaiting } from './longest-waiting.tsx'
import { NoRole } from './no-role.tsx'
import { QueuePanel } from './queue-panel.tsx'
import { workbenchWords } from './words.ts'
import './workbench.css'

/** The first screen: what waits for this person, by what they may do. */
export function Workbench() {
  const say = useWords(workbenchWords)
  const may = useMay()
  const { data: session } = useSession()
  const reads = may('inbox.read')
  const hasAny =
    reads || may('accounts.read') || may('system.queue') || may('audit.read') || may('people.grant')
  return (
    <div className="console-page workbench">
      <h2>{say('hello', { name: session?.staff?.name ?? '' })}</h2>
      {reads && <InboxNumbers />}
      <div className="workbench-columns">
        {reads && <LongestWaiting />}
        <div className="workbench-side">
          {may('accounts.read') && <AccountsPanel />}
          {may('system.queue') && <QueuePanel />}
          {may('audit.read') && (
            <LinkPanel
              title={say('auditTitle')}
              hint={say('auditHint')}
              to="/audit"
              open={say('auditOpen')}
            />
          )}
          {may('people.grant') && (
            <LinkPanel
              title={say('peopleTitle')}
              hint={say('peopleHint')}
              to="/people"
              open={say('peopleOpen')}
            />
          )}
        </div>
      </div>
      {!hasAny && <NoRole />}
    </div>
  )
}
