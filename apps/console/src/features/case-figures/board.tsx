import { Link } from 'react-router'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { type BoardLine, useBoard } from './figure-data.ts'
import { type CellName, cellNames, writeOpened } from './opened.ts'
import { figureWords } from './words.ts'

/** What each unit has in hand; bars on one scale, so that they compare. */
export function Board({ agencyId }: { agencyId: string }) {
  const say = useWords(figureWords)
  const board = useBoard(agencyId)
  const lines = board.data ?? []
  const most = Math.max(1, ...lines.map(({ open }) => open))
  return (
    <Panel title={say('board')}>
      <Listing query={board} isEmpty={lines.length === 0} empty={say('empty')}>
        <table className="case-board" data-testid="board">
          <thead>
            <tr>
              <th>{say('unit')}</th>
              <th>{say('share')}</th>
              {cellNames.map((name) => (
                <th key={name} className="case-board-number">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.unitId ?? ''}>
                <th scope="row">{line.unitId === null ? say('notDispatched') : line.unitName}</th>
                <td>
                  <Share line={line} most={most} />
                </td>
                {cellNames.map((cell) => (
                  <td key={cell} className="case-board-number">
                    <Cell agencyId={agencyId} line={line} cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Listing>
    </Panel>
  )
}

function Cell({ agencyId, line, cell }: { agencyId: string; line: BoardLine; cell: CellName }) {
  const count = line[cell]
  if (count === 0) return <span className="case-board-none">0</span>
  const address = writeOpened({ of: 'board', agencyId, unitId: line.unitId ?? '', cell })
  return (
    <Link to={address} className={cell === 'overdue' ? 'case-board-late' : ''}>
      {count}
    </Link>
  )
}

/** Overdue, due soon and the rest of what is open, on the scale of the unit that has most. */
function Share({ line, most }: { line: BoardLine; most: number }) {
  const say = useWords(figureWords)
  const { open, overdue, dueSoon } = line
  const parts = [
    { name: 'overdue', count: overdue },
    { name: 'dueSoon', count: Math.min(dueSoon, open - overdue) },
    { name: 'rest', count: Math.max(0, open - overdue - dueSoon) },
  ] as const
  const words = parts.map(({ name, count }) => `${say(name)} ${count}`).join(' · ')
  return (
    <span className="case-board-share" role="img" aria-label={words} title={words}>
      {parts.map(({ name, count }) => (
        <i
          key={name}
          className={`case-board-${name}`}
          style={{ width: `${(count / most) * 100}%` }}
        />
      ))}
    </span>
  )
}
