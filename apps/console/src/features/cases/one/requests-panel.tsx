import { Button, Form, Input, Tag } from 'antd'
import { useState } from 'react'
import { fullTime } from '#lib/time.ts'
import { currentLocale, type Say, useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { Panel } from '#ui/panel.tsx'
import { UnitPicker } from '../acts/unit-picker.tsx'
import { rule, withdrawRequest } from '../api/case-acts.ts'
import type { CaseRequest, CaseView } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { actWords } from '../words-acts.ts'
import { onePageWords } from '../words-case.ts'

/** What the unit asked of the centre, and how it was ruled. */
export function RequestsPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const sayAct = useWords(actWords)
  const locale = currentLocale()
  const { now } = useAct()
  const [ruled, setRuled] = useState<{ request: CaseRequest; granted: boolean }>()
  if (found.requests.length === 0) return null
  return (
    <Panel title={say('requests')}>
      <ul className="case-lines">
        {found.requests.map((request) => {
          const { requestId, agencyName, staffName, reason, ruling, proposedName } = request
          return (
            <li key={requestId} data-testid="case-request">
              <b>{requestName(request, say)}</b>{' '}
              <Tag color={ruling === null ? 'gold' : ruling === 'granted' ? 'green' : 'default'}>
                {ruling === null ? say('waitsForRuling') : say(rulingKey(ruling))}
              </Tag>
              <small>
                {agencyName} {staffName} · {fullTime(request.askedAt, locale)}
              </small>
              <p>
                {reason}
                {proposedName && ` （${say('proposed', { name: proposedName })}）`}
              </p>
              {request.rulingReason && (
                <p>
                  {say('rulingReason')}：{request.rulingReason}{' '}
                  <small>
                    {request.ruledByName}
                    {request.ruledAt && ` · ${fullTime(request.ruledAt, locale)}`}
                  </small>
                </p>
              )}
              {ruling === null && (
                <div className="case-line-acts no-print">
                  {found.allowed.isCenter && (
                    <>
                      <Button
                        size="small"
                        type="primary"
                        onClick={() => setRuled({ request, granted: true })}
                        data-testid="grant"
                      >
                        {say('grant')}
                      </Button>
                      <Button
                        size="small"
                        onClick={() => setRuled({ request, granted: false })}
                        data-testid="refuse"
                      >
                        {say('refuse')}
                      </Button>
                    </>
                  )}
                  {found.allowed.isUnit && (
                    <Button
                      size="small"
                      onClick={() =>
                        now(() => withdrawRequest(found, requestId), {
                          done: sayAct('done-withdraw'),
                        })
                      }
                    >
                      {say('withdraw')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <RulingForm found={found} ruled={ruled} onClose={() => setRuled(undefined)} />
    </Panel>
  )
}

type OneSay = Say<keyof (typeof onePageWords)['zh']>

function requestName({ kind, days }: CaseRequest, say: OneSay): string {
  if (kind === 'extension') return say('request_extension', { days: days ?? 0 })
  return say(kind === 'dispute' ? 'request_dispute' : 'request_return')
}

function rulingKey(ruling: string): 'granted' | 'refused' | 'withdrawn' {
  if (ruling === 'granted' || ruling === 'refused') return ruling
  return 'withdrawn'
}

interface RulingFormProps {
  found: CaseView
  ruled: { request: CaseRequest; granted: boolean } | undefined
  onClose: () => void
}

/** The centre's ruling; a granted return names the next unit in the same act. */
function RulingForm({ found, ruled, onClose }: RulingFormProps) {
  const say = useWords(onePageWords)
  const sayAct = useWords(actWords)
  const { act } = useAct()
  if (!ruled) return null
  const { request, granted } = ruled
  const isExtension = request.kind === 'extension'
  const next = !granted
    ? say('refuseNext')
    : isExtension
      ? say('grantExtensionNext', { days: request.days ?? 0 })
      : say('grantReturnNext')
  return (
    <DrawerForm<{ reason: string; unitId?: string }>
      open
      title={say('ruleTitle', { what: requestName(request, say) })}
      submit={say(granted ? 'grant' : 'refuse')}
      initial={
        request.proposedAgencyId === null || !granted || isExtension
          ? {}
          : { unitId: request.proposedAgencyId }
      }
      onClose={onClose}
      onSubmit={(values) =>
        act(() => rule(found, request.requestId, { granted, ...values }), {
          done: sayAct('done-rule'),
        })
      }
    >
      <p className="case-next">{next}</p>
      {granted && !isExtension && (
        <Form.Item
          name="unitId"
          label={say('toUnit')}
          rules={[{ required: true, message: sayAct('unitNeeded') }]}
        >
          <UnitPicker of={found} without={found.unitAgencyId} />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={say('rulingReason')}
        rules={[{ required: true, whitespace: true, message: sayAct('reasonNeeded') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={2000}
          data-testid="act-reason"
        />
      </Form.Item>
    </DrawerForm>
  )
}
