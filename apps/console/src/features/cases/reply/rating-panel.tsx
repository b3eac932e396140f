import { Button, Rate, Tag } from 'antd'
import { useState } from 'react'
import { useMay, useSession } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useRatings, useRepairs } from '../api/case-data.ts'
import type { CaseView, Rating, Repair } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { gradeNames, ratingReasons } from '../model/codes.ts'
import { actWords } from '../words-acts.ts'
import { onePageWords } from '../words-case.ts'
import { ruleRepair } from './repair-data.ts'
import { RepairForm } from './repair-form.tsx'

/** What the citizen said of it, and what was done about a bad grade. */
export function RatingPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const ratings = useRatings(found).data ?? []
  const repairs = useRepairs(found).data ?? []
  if (ratings.length === 0 && repairs.length === 0) return null
  return (
    <Panel title={say('rating')}>
      <ul className="case-lines">
        {ratings.map((rating) => (
          <RatingLine key={`${rating.round} ${rating.turn}`} rating={rating} />
        ))}
      </ul>
      {repairs.length > 0 && <h3>{say('repairs')}</h3>}
      <ul className="case-lines">
        {repairs.map((repair) => (
          <RepairLine key={repair.repairId} found={found} repair={repair} />
        ))}
      </ul>
    </Panel>
  )
}

function RatingLine({ rating }: { rating: Rating }) {
  const say = useWords(onePageWords)
  const sayAct = useWords(actWords)
  const locale = currentLocale()
  const grade = gradeNames.find((name) => name === rating.grade)
  const reasons = ratingReasons.filter((name) => rating.reasons.includes(name))
  return (
    <li data-testid="case-rating">
      {grade !== undefined && (
        <>
          <Rate disabled value={grade} /> <b>{sayAct(`grade-${grade}`)}</b>{' '}
        </>
      )}
      {rating.round === 'second-check' && <Tag>{say('secondCheck')}</Tag>}
      {rating.solved !== null && (
        <Tag color={rating.solved ? 'green' : 'red'}>
          {sayAct(rating.solved ? 'solved-yes' : 'solved-no')}
        </Tag>
      )}
      <small>
        {fullTime(rating.at, locale)}
        {rating.turn > 0 && ` · ${say('turn', { count: rating.turn + 1 })}`}
        {rating.byStaffId !== null && ` · ${say('recorded')}`}
      </small>
      {(reasons.length > 0 || rating.words) && (
        <p>
          {reasons.map((name) => sayAct(`reason-${name}`)).join(' · ')} {rating.words}
        </p>
      )}
    </li>
  )
}

const repairStates = [
  'verifying',
  'repairing',
  'ledger',
  'explained',
  'invalid',
  'replied',
  'closed',
] as const

function RepairLine({ found, repair }: { found: CaseView; repair: Repair }) {
  const say = useWords(onePageWords)
  const may = useMay()
  const own = useSession().data?.staff?.staffId
  const { now } = useAct()
  const [isDeciding, setDeciding] = useState(false)
  const state = repairStates.find((name) => name === repair.state) ?? 'verifying'
  const mayRule = state === 'invalid' && may('cases.review') && repair.staffId !== own
  const rule = (confirm: boolean) =>
    now(() => ruleRepair(found, confirm), { done: say('repairDone') })
  return (
    <li data-testid="case-repair" data-state={repair.state}>
      <Tag color={state === 'closed' ? 'default' : 'red'}>{say(`repair-${state}`)}</Tag>
      {state !== 'closed' && (
        <small>{say('dueAt', { time: fullTime(repair.dueAt, currentLocale()) })}</small>
      )}
      {repair.finding && <p>{repair.finding}</p>}
      <div className="case-line-acts no-print">
        {state === 'verifying' && found.allowed.isUnit && (
          <Button
            size="small"
            type="primary"
            onClick={() => setDeciding(true)}
            data-testid="decide-repair"
          >
            {say('decide')}
          </Button>
        )}
        {mayRule && (
          <>
            <Button size="small" onClick={() => rule(true)}>
              {say('confirmInvalid')}
            </Button>
            <Button size="small" onClick={() => rule(false)}>
              {say('refuseInvalid')}
            </Button>
          </>
        )}
      </div>
      <RepairForm found={found} open={isDeciding} onClose={() => setDeciding(false)} />
    </li>
  )
}
