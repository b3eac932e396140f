import { Button, Radio, Skeleton } from 'antd'
import { useState } from 'react'
import { currentLocale, useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { dispatch } from '../api/case-acts.ts'
import type { CaseView, Proposal } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { urgencyName } from '../model/names.ts'
import type { UrgencyName } from '../model/place.ts'
import { caseWords } from '../words.ts'
import { actWords } from '../words-acts.ts'
import { onePageWords } from '../words-case.ts'

interface ProposalPanelProps {
  found: CaseView
  proposal: Proposal | undefined
}

/** What is proposed for a case and why; one click dispatches it so. */
export function ProposalPanel({ found, proposal }: ProposalPanelProps) {
  const say = useWords(onePageWords)
  const sayCase = useWords(caseWords)
  const sayAct = useWords(actWords)
  const locale = currentLocale()
  const { now } = useAct()
  const [kind, setKind] = useState<string>()
  const [unit, setUnit] = useState<string>()
  if (!proposal) return <Skeleton active className="panel" paragraph={{ rows: 3 }} />
  const kindCode = kind ?? proposal.kinds[0]?.kindCode
  const unitId = unit ?? proposal.units[0]?.agencyId
  const take = () =>
    unitId &&
    now(
      () =>
        dispatch(found, {
          unitId,
          urgency: proposal.urgency.urgency as UrgencyName,
          ...(kindCode && { kindCode }),
          ...(proposal.region && { regionCode: proposal.region.regionCode }),
        }),
      { done: sayAct('done-dispatch') },
    )
  return (
    <Panel
      title={say('proposal')}
      extra={
        unitId && (
          <Button type="primary" onClick={take} data-testid="take-proposal">
            {say('takeProposal')}
          </Button>
        )
      }
    >
      <p className="case-quiet">{say(unitId ? 'proposalHint' : 'noProposal')}</p>
      <dl className="case-proposal">
        {proposal.kinds.length > 0 && (
          <>
            <dt>{say('kind')}</dt>
            <dd>
              <Radio.Group
                value={kindCode}
                onChange={({ target }) => setKind(target.value as string)}
                options={proposal.kinds.slice(0, 3).map(({ kindCode: value, name, score }) => ({
                  value,
                  label: (
                    <>
                      {name[locale] || name.zh}{' '}
                      <small>{say('confidence', { percent: Math.round(score * 100) })}</small>
                    </>
                  ),
                }))}
              />
            </dd>
          </>
        )}
        <dt>{say('urgency')}</dt>
        <dd>{urgencyName(proposal.urgency.urgency, sayCase)}</dd>
        {proposal.region && (
          <>
            <dt>{say('region')}</dt>
            <dd>{proposal.region.name}</dd>
          </>
        )}
        {proposal.units.length > 0 && (
          <>
            <dt>{say('proposedUnit')}</dt>
            <dd>
              <Radio.Group
                vertical
                value={unitId}
                onChange={({ target }) => setUnit(target.value as string)}
                options={proposal.units.slice(0, 3).map(({ agencyId, name, reasons }) => ({
                  value: agencyId,
                  label: (
                    <>
                      {name}{' '}
                      <small>
                        {reasons
                          .map(({ why, times, of, word }) =>
                            why === 'named'
                              ? say('whyNamed', { word: word?.word ?? '' })
                              : say('whyConfirmed', { times: times ?? 0, of: of ?? 0 }),
                          )
                          .join(' · ')}
                      </small>
                    </>
                  ),
                }))}
              />
            </dd>
          </>
        )}
      </dl>
    </Panel>
  )
}
