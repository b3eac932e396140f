import { Link } from 'react-router'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { type FigureLine, useFigures } from './figure-data.ts'
import { type Span, writeOpened } from './opened.ts'
import { figureWords } from './words.ts'

/** The rates as bars, each with its formula and both numbers open to their cases. */
export function Rates({ span }: { span: Span }) {
  const say = useWords(figureWords)
  const figures = useFigures(span)
  return (
    <Panel title={say('rates')}>
      <Listing query={figures} isEmpty={false}>
        <ul className="case-rates">
          {figures.data?.map((line) => (
            <Rate key={line.figure} line={line} span={span} />
          ))}
        </ul>
      </Listing>
    </Panel>
  )
}

/** More of these is worse. */
const isBadWhenHigh: readonly string[] = ['return', 'extension', 'overdue']

function Rate({ line, span }: { line: FigureLine; span: Span }) {
  const say = useWords(figureWords)
  const locale = currentLocale()
  const { figure, name, formula, numerator, denominator, rate } = line
  const percent = rate === null ? undefined : Math.round(rate * 1000) / 10
  const open = (part: 'numerator' | 'denominator') =>
    writeOpened({ of: 'figure', ...span, figure, part })
  return (
    <li data-testid={`rate-${figure}`}>
      <b>{name[locale]}</b>
      <span className="case-rate-percent">
        {percent === undefined ? say('noRate') : `${percent}%`}
      </span>
      <span className={`case-rate-bar${isBadWhenHigh.includes(figure) ? ' is-bad' : ''}`}>
        <i style={{ width: `${percent ?? 0}%` }} />
      </span>
      <span className="case-rate-numbers">
        <Link to={open('numerator')}>{numerator}</Link> /{' '}
        <Link to={open('denominator')}>{denominator}</Link>
      </span>
      <small>{say('formula', { words: formula[locale] })}</small>
    </li>
  )
}
