import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import type { CaseView } from '../api/types.ts'
import { ClockBar } from '../list/clock-bar.tsx'
import { caseWords } from '../words.ts'
import { onePageWords } from '../words-case.ts'

interface ClocksPanelProps {
  found: CaseView
  now: Date
}

/** Every clock of a case: those that run first, what is due next on top. */
export function ClocksPanel({ found, now }: ClocksPanelProps) {
  const say = useWords(onePageWords)
  const sayCase = useWords(caseWords)
  const running = found.clocks
    .filter(({ endedAt }) => endedAt === null)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
  const ended = found.clocks.filter(({ endedAt }) => endedAt !== null)
  return (
    <Panel title={say('clocks')}>
      {running.length === 0 && <p className="case-quiet">{sayCase('noClock')}</p>}
      <ul className="case-clocks">
        {[...running, ...ended].map((one) => (
          <li key={`${one.clock} ${one.round}`}>
            <ClockBar clock={one.clock} asked={one} now={now} />
            <small>
              {[one.round > 1 && say('round', { count: one.round }), one.working && say('working')]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
