import { Button, Form, Input, Tag } from 'antd'
import { useState } from 'react'
import { useMay, useSession } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { Panel } from '#ui/panel.tsx'
import { StaffName } from '#ui/staff-name.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { useReplies } from '../api/case-data.ts'
import type { CaseView, Delivery, Reply } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { mayWrite } from '../model/acts.ts'
import { replyWords } from '../words-reply.ts'
import { Findings } from './findings.tsx'
import { reviewReply } from './reply-data.ts'
import { ReplyEditor } from './reply-editor.tsx'
import './reply.css'

/** The replies to a case: those that went out and how they arrived, the one in review, the editor. */
export function RepliesPanel({ found }: { found: CaseView }) {
  const say = useWords(replyWords)
  const { data } = useReplies(found)
  const replies = data ?? []
  const draft = replies.findLast(({ state }) => state === 'draft' || state === 'refused')
  const isInReview = replies.some(({ state }) => state === 'in-review')
  const writes = mayWrite(found) && !isInReview && data !== undefined
  const shown = replies.filter(({ state }) => state !== 'draft')
  if (!writes && shown.length === 0) return null
  return (
    <Panel title={say('title')}>
      <ul className="case-lines">
        {shown.map((reply) => (
          <ReplyLine key={reply.replyId} found={found} reply={reply} />
        ))}
      </ul>
      {writes && <ReplyEditor key={draft?.replyId ?? 'new'} found={found} draft={draft} />}
    </Panel>
  )
}

const tones = { 'in-review': 'gold', refused: 'red', sent: 'green' } as const

function ReplyLine({ found, reply }: { found: CaseView; reply: Reply }) {
  const say = useWords(replyWords)
  const locale = currentLocale()
  const state = knownState(reply.state)
  return (
    <li data-testid="case-reply" data-state={reply.state}>
      <Tag color={tones[state]}>{say(`state-${state}`)}</Tag>
      <small>
        {say('writtenBy', { time: fullTime(reply.writtenAt, locale) })}{' '}
        <StaffName staffId={reply.writtenBy} />
      </small>
      <p className="case-text">{reply.text}</p>
      {reply.reviewWords && <blockquote>{reply.reviewWords}</blockquote>}
      {state === 'in-review' && <Review found={found} reply={reply} />}
      {reply.deliveries.map((delivery) => (
        <DeliveryLine key={delivery.place} delivery={delivery} />
      ))}
    </li>
  )
}

function knownState(state: string): keyof typeof tones {
  return state === 'in-review' || state === 'refused' ? state : 'sent'
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const say = useWords(replyWords)
  const locale = currentLocale()
  const { state, via, readAt, settledAt, at } = delivery
  const isState = state === 'sending' || state === 'delivered' || state === 'kept'
  const isVia = via === 'window' || via === 'template'
  return (
    <small className="case-delivery" data-testid="delivery">
      {say('delivery')}：{say(`delivery-${isState ? state : 'unknown'}`)} ·{' '}
      {say(`via-${isVia ? via : 'page'}`)} · {fullTime(settledAt ?? at, locale)}
      {readAt && ` · ${say('read', { time: fullTime(readAt, locale) })}`}
    </small>
  )
}

/** A second person reads it: approving sends it, refusing sends it back with a reason. */
function Review({ found, reply }: { found: CaseView; reply: Reply }) {
  const say = useWords(replyWords)
  const mayReview = useMay()('cases.review')
  const own = useSession().data?.staff?.staffId
  const ask = useAsk()
  const { act } = useAct()
  const [isRefusing, setRefusing] = useState(false)
  const { isCenter, isUnit } = found.allowed
  if (!mayReview || !(isCenter || isUnit)) return null
  if (reply.writtenBy === own) return <p className="case-quiet">{say('ownReview')}</p>
  const approve = () =>
    ask({
      title: say('approve'),
      note: say('reviewNext'),
      confirm: say('approve'),
      done: say('approved'),
      isDanger: false,
      act: () =>
        act(() => reviewReply(found, reply.replyId, { approve: true, words: '' }), {
          done: say('approved'),
        }),
    })
  return (
    <div className="no-print">
      <Findings text={reply.text} findings={reply.findings} isCurrent onGo={() => undefined} />
      <div className="case-line-acts">
        <Button size="small" type="primary" onClick={approve} data-testid="approve-reply">
          {say('approve')}
        </Button>
        <Button size="small" onClick={() => setRefusing(true)} data-testid="refuse-reply">
          {say('refuse')}
        </Button>
      </div>
      <DrawerForm<{ words: string }>
        open={isRefusing}
        title={say('refuse')}
        submit={say('refuse')}
        onClose={() => setRefusing(false)}
        onSubmit={({ words }) =>
          act(() => reviewReply(found, reply.replyId, { approve: false, words }), {
            done: say('refused'),
          })
        }
      >
        <p className="case-next">{say('reviewNext')}</p>
        <Form.Item
          name="words"
          label={say('refuseReason')}
          rules={[{ required: true, whitespace: true, message: say('refuseNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      </DrawerForm>
    </div>
  )
}
