import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { merge, split } from '../api/case-acts.ts'
import { useSimilar } from '../api/case-data.ts'
import type { CaseView } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { stateName, titleOf } from '../model/names.ts'
import { caseWords } from '../words.ts'
import { actWords } from '../words-acts.ts'
import { onePageWords } from '../words-case.ts'

/** Cases merged into this one, and those like it that could be. */
export function SimilarPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const isOpen = !['closed', 'declined', 'merged'].includes(found.state)
  const isAsked = found.allowed.isCenter && isOpen && !found.confidential
  const { data } = useSimilar(found, isAsked)
  const similar = (data ?? []).filter((one) => one.case.leadCaseId === null)
  return (
    <>
      {found.memberCases.length > 0 && (
        <Panel title={say('memberCases')}>
          <ul className="case-lines">
            {found.memberCases.map(({ caseId, number, title }) => (
              <li key={caseId}>
                <Link to={`/cases/${found.accountId}/${caseId}`}>
                  <span className="case-number">{number}</span> {title}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {similar.length > 0 && <Alike found={found} similar={similar} />}
    </>
  )
}

interface AlikeProps {
  found: CaseView
  similar: NonNullable<ReturnType<typeof useSimilar>['data']>
}

function Alike({ found, similar }: AlikeProps) {
  const say = useWords(onePageWords)
  const sayCase = useWords(caseWords)
  const sayAct = useWords(actWords)
  const ask = useAsk()
  const { act } = useAct()
  const [chosen, setChosen] = useState<string[]>([])
  const ids = chosen.filter((id) => similar.some((one) => one.case.caseId === id))
  const join = () =>
    ask({
      title: say('mergeTitle', { number: found.number }),
      note: sayAct('next-merge'),
      confirm: say('merge'),
      done: sayAct('done-merge'),
      isDanger: false,
      act: () =>
        act(() => merge(found, ids), {
          done: sayAct('done-merge'),
          undo: () =>
            Promise.all(ids.map((caseId) => split({ accountId: found.accountId, caseId }))),
        }),
    })
  return (
    <Panel
      title={say('similar')}
      extra={
        ids.length > 0 && (
          <Button size="small" type="primary" onClick={join} data-testid="merge">
            {say('mergeMany', { count: ids.length })}
          </Button>
        )
      }
    >
      <p className="case-quiet">{say('similarHint')}</p>
      <Checkbox.Group value={ids} onChange={setChosen} className="case-similar">
        {similar.map(({ case: one, shared, metres }) => (
          <div key={one.caseId} data-testid="similar-case">
            <Checkbox
              value={one.caseId}
              disabled={one.accountId !== found.accountId}
              aria-label={one.number}
            />
            <span>
              <Link to={`/cases/${one.accountId}/${one.caseId}`}>{titleOf(one, sayCase)}</Link>{' '}
              <small>
                <span className="case-number">{one.number}</span> {stateName(one.state, sayCase)}{' '}
                {one.unitName} {metres !== null && say('metres', { count: metres })}
              </small>
              <small>{shared.length > 0 && say('shared', { words: shared.join('、') })}</small>
            </span>
          </div>
        ))}
      </Checkbox.Group>
    </Panel>
  )
}
