import { ArrowLeftOutlined, LockOutlined } from '@ant-design/icons'
import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { PrintButton } from '#ui/print-sheet.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { ActsBar } from '../acts/acts-bar.tsx'
import type { CaseView } from '../api/types.ts'
import {
  sourceName,
  stateName,
  stateTone,
  titleOf,
  urgencyHint,
  urgencyName,
} from '../model/names.ts'
import { caseWords } from '../words.ts'
import { onePageWords } from '../words-case.ts'
import { CasePaper } from './case-paper.tsx'

/** Number, state, who has it, and what may be done. */
export function CaseHead({ found }: { found: CaseView }) {
  const say = useWords(caseWords)
  const sayOne = useWords(onePageWords)
  const locale = currentLocale()
  const { number, state, urgency } = found
  return (
    <header className="case-head">
      <Link to="/cases" className="case-back">
        <ArrowLeftOutlined /> {sayOne('back')}
      </Link>
      <div className="case-head-top">
        <h2>
          {found.confidential && <LockOutlined aria-label={say('confidential')} />}{' '}
          {titleOf(found, say)}
        </h2>
        <PrintButton label={sayOne('print')} isIcon>
          <CasePaper found={found} />
        </PrintButton>
      </div>
      <div className="case-head-marks">
        <span className="case-number">{number}</span>
        <CopyButton text={number} />
        <StatusDot tone={stateTone(state)}>
          <b data-testid="case-state">{stateName(state, say)}</b>
        </StatusDot>
        {urgency !== 'general' && (
          <Tag color={urgency === 'emergency' ? 'red' : 'gold'} title={urgencyHint(urgency, say)}>
            {urgencyName(urgency, say)}
          </Tag>
        )}
        {found.returns > 0 && <Tag>{say('returned', { count: found.returns })}</Tag>}
        {found.extensions > 0 && <Tag>{say('extended', { count: found.extensions })}</Tag>}
        {found.redos > 0 && <Tag color="gold">{say('redone', { count: found.redos })}</Tag>}
        {found.reopenings > 0 && (
          <Tag color="gold">{say('reopened', { count: found.reopenings })}</Tag>
        )}
        {found.lead && (
          <Link to={`/cases/${found.accountId}/${found.lead.caseId}`}>
            {sayOne('leadCase')} {found.lead.number}
          </Link>
        )}
      </div>
      <dl className="case-facts">
        <Fact name={sayOne('unit')}>{found.unitName || say('noUnit')}</Fact>
        <Fact name={sayOne('handler')}>{found.handlerName || say('noHandler')}</Fact>
        <Fact name={sayOne('center')}>{found.centerName}</Fact>
        <Fact name={sayOne('kind')}>{found.kindName?.[locale] ?? say('noKind')}</Fact>
        <Fact name={sayOne('source')}>
          {sourceName(found.source, say)} · {found.accountName}
        </Fact>
        <Fact name={sayOne('created')}>{fullTime(found.createdAt, locale)}</Fact>
      </dl>
      <ActsBar found={found} />
    </header>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
