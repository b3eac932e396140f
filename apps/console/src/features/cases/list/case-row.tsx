import { LockOutlined } from '@ant-design/icons'
import { Tag } from 'antd'
import { memo } from 'react'
import { Link } from 'react-router'
import { fullTime, shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import type { CaseLine } from '../api/types.ts'
import { askerOf, stateName, stateTone, titleOf, urgencyHint, urgencyName } from '../model/names.ts'
import { caseWords } from '../words.ts'
import { ClockBar } from './clock-bar.tsx'

interface CaseRowProps {
  line: CaseLine
  isAtCursor: boolean
  now: Date
}

/** One case of a list: its clock, what it is about, where it stands and who has it. */
export const CaseRow = memo(function CaseRow({ line, isAtCursor, now }: CaseRowProps) {
  const say = useWords(caseWords)
  const locale = currentLocale()
  const { accountId, caseId, number, state, urgency, place, dueAt, dueClock } = line
  return (
    <li
      className={`case-row${isAtCursor ? ' case-row-cursor' : ''}`}
      id={`case-${caseId}`}
      data-testid="case-row"
      data-number={number}
    >
      <Link to={`/cases/${accountId}/${caseId}`} className="case-row-link">
        <span className="case-row-clock">
          {dueAt && dueClock ? (
            <ClockBar
              clock={dueClock}
              asked={{ startedAt: line.dueSince, dueAt, endedAt: null }}
              now={now}
            />
          ) : (
            <span className="case-clock case-clock-none">
              {line.closedAt ? fullTime(line.closedAt, locale) : say('noClock')}
            </span>
          )}
        </span>
        <span className="case-row-what">
          <b>
            {line.confidential && <LockOutlined aria-hidden />} {titleOf(line, say)}
          </b>
          <small>
            <span className="case-number">{number}</span>
            <span>{line.kindName?.[locale] ?? say('noKind')}</span>
            {place && <span>{place}</span>}
            <span>{askerOf(line, say)}</span>
          </small>
        </span>
        <span className="case-row-marks">
          {(urgency === 'emergency' || urgency === 'utility') && (
            <Tag color={urgency === 'emergency' ? 'red' : 'gold'} title={urgencyHint(urgency, say)}>
              {urgencyName(urgency, say)}
            </Tag>
          )}
          {line.members > 0 && <Tag color="blue">{say('joined', { count: line.members })}</Tag>}
          {line.returns > 0 && <Tag>{say('returned', { count: line.returns })}</Tag>}
          {line.redos > 0 && <Tag color="gold">{say('redone', { count: line.redos })}</Tag>}
          {line.reopenings > 0 && (
            <Tag color="gold">{say('reopened', { count: line.reopenings })}</Tag>
          )}
        </span>
        <span className="case-row-who">
          <StatusDot tone={stateTone(state)}>{stateName(state, say)}</StatusDot>
          <small title={line.handlerName}>
            {line.unitName || say('noUnit')}
            {line.handlerName && ` · ${line.handlerName}`}
          </small>
        </span>
        <time dateTime={line.createdAt}>{shortTime(line.createdAt, locale, now)}</time>
      </Link>
    </li>
  )
})
