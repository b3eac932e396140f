import { LockOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { Panel } from '#ui/panel.tsx'
import { StaffName } from '#ui/staff-name.tsx'
import { casesKey } from '../api/case-data.ts'
import type { CaseView } from '../api/types.ts'
import { onePageWords } from '../words-case.ts'

const base = '/api/cases/{accountId}/{caseId}/confidential'
type What = 'content' | 'identity'

/** A confidential report: closed until a named person opens it with a reason, and closed after. */
export function SecretPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const may = useMay()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<What>()
  // Only here, never in the store of queries: what was opened goes with the page.
  const [content, setContent] = useState<{ title: string; text: string; place: string }>()
  const [identity, setIdentity] = useState<{ name: string; phone: string }>()
  const { accountId, caseId } = found
  const params = { path: { accountId, caseId } }
  const open = async ({ reason }: { reason: string }) => {
    const body = { reason }
    if (asked === 'content') setContent(await unwrap(api.POST(`${base}/content`, { params, body })))
    else setIdentity(await unwrap(api.POST(`${base}/identity`, { params, body })))
    await queries.invalidateQueries({ queryKey: [...casesKey, 'circle', caseId] })
  }
  return (
    <Panel
      title={
        <>
          <LockOutlined /> {say('secretTitle')}
        </>
      }
    >
      <Alert type="warning" title={say('secretHint')} style={{ marginBottom: 12 }} />
      {content && (
        <div className="case-secret" data-testid="secret-content">
          <b>{content.title}</b>
          <p className="case-text">{content.text}</p>
          {content.place && <p>{content.place}</p>}
          <Button size="small" onClick={() => setContent(undefined)}>
            {say('hide')}
          </Button>
        </div>
      )}
      {identity && (
        <div className="case-secret">
          {identity.name || identity.phone ? (
            <p>
              {say('identityName')} {identity.name || say('noIdentity')} · {say('identityPhone')}{' '}
              {identity.phone}
            </p>
          ) : (
            <p>{say('noIdentity')}</p>
          )}
          <Button size="small" onClick={() => setIdentity(undefined)}>
            {say('hide')}
          </Button>
        </div>
      )}
      {may('cases.confidential') && (
        <>
          <div className="case-line-acts no-print">
            {!content && (
              <Button type="primary" onClick={() => setAsked('content')} data-testid="open-content">
                {say('openContent')}
              </Button>
            )}
            {!identity && (
              <Button onClick={() => setAsked('identity')} data-testid="open-identity">
                {say('openIdentity')}
              </Button>
            )}
          </div>
          <Circle found={found} />
        </>
      )}
      <DrawerForm<{ reason: string }>
        open={asked !== undefined}
        title={say(asked === 'identity' ? 'openIdentity' : 'openContent')}
        submit={say(asked === 'identity' ? 'openIdentity' : 'openContent')}
        onClose={() => setAsked(undefined)}
        onSubmit={open}
      >
        <p className="case-next">{say('openNext')}</p>
        <Form.Item
          name="reason"
          label={say('openReason')}
          rules={[{ required: true, whitespace: true, min: 2, message: say('openReasonNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 6 }} maxLength={200} showCount />
        </Form.Item>
      </DrawerForm>
    </Panel>
  )
}

/** Who is named for the report, and who opened it when and why. */
function Circle({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const locale = currentLocale()
  const { accountId, caseId } = found
  const { data } = useQuery({
    queryKey: [...casesKey, 'circle', caseId],
    queryFn: () => unwrap(api.GET(base, { params: { path: { accountId, caseId } } })),
  })
  if (!data) return null
  return (
    <dl className="case-circle">
      <dt>{say('confidants')}</dt>
      <dd>
        {data.confidants.map(({ staffId }) => (
          <span key={staffId}>
            <StaffName staffId={staffId} />{' '}
          </span>
        ))}
      </dd>
      <dt>{say('accesses')}</dt>
      <dd>
        {data.accesses.length === 0 && say('noAccess')}
        {data.accesses.map(({ staffId, what, reason, at }) => (
          <div key={`${at} ${staffId} ${what}`}>
            {exactTime(at, locale)} <StaffName staffId={staffId} /> {say(`access-${what}`)}：
            {reason}
          </div>
        ))}
      </dd>
    </dl>
  )
}
