import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link, Navigate, useSearchParams } from 'react-router'
import { CaseRow } from '#features/cases/list/case-row.tsx'
import { useNow } from '#features/inbox/api/use-now.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { Sheet, SheetBar } from '#ui/sheet.tsx'
import { useBoard, useFigures, useOpenedCases } from './figure-data.ts'
import { type OpenedCases, readOpened } from './opened.ts'
import { figureWords } from './words.ts'
import '#features/cases/cases.css'

/** The cases behind a number; the address says which. */
export function OpenedFigure() {
  const [query] = useSearchParams()
  const opened = readOpened(query)
  return opened ? <Opened opened={opened} /> : <Navigate to="/case-figures" replace />
}

function Opened({ opened }: { opened: OpenedCases }) {
  const say = useWords(figureWords)
  const list = useOpenedCases(opened)
  const lines = list.data?.pages.flatMap((page) => page.cases) ?? []
  const now = useNow(20_000)
  return (
    <div className="console-page cases">
      <Sheet>
        <SheetBar>
          <Link to={`/case-figures?${new URLSearchParams({ agencyId: opened.agencyId })}`}>
            <ArrowLeftOutlined /> {say('back')}
          </Link>
          <b>
            <Title opened={opened} />
          </b>
        </SheetBar>
        <Listing query={list} isEmpty={lines.length === 0} empty={say('none')}>
          <ul className="case-list" aria-label={say('list')}>
            {lines.map((line) => (
              <CaseRow key={line.caseId} line={line} isAtCursor={false} now={now} />
            ))}
          </ul>
          <LoadMore query={list} />
        </Listing>
      </Sheet>
    </div>
  )
}

function Title({ opened }: { opened: OpenedCases }) {
  return opened.of === 'board' ? <CellTitle opened={opened} /> : <RateTitle opened={opened} />
}

function CellTitle({ opened }: { opened: Extract<OpenedCases, { of: 'board' }> }) {
  const say = useWords(figureWords)
  const { data } = useBoard(opened.agencyId)
  const line = data?.find(({ unitId }) => (unitId ?? '') === opened.unitId)
  const unit = opened.unitId === '' ? say('notDispatched') : (line?.unitName ?? '')
  return say('cell', { unit, name: say(opened.cell) })
}

function RateTitle({ opened }: { opened: Extract<OpenedCases, { of: 'figure' }> }) {
  const say = useWords(figureWords)
  const { agencyId, from, to, figure, part } = opened
  const { data } = useFigures({ agencyId, from, to })
  const name = data?.find((line) => line.figure === figure)?.name[currentLocale()] ?? ''
  return `${say(part, { name })} ${from} – ${to}`
}
