import { Checkbox, Form, Input } from 'antd'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useLog } from '#features/inbox/api/use-log.ts'
import type { Conversation, Message } from '#features/inbox/model/types.ts'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { chosenFirst } from '../model/chosen.ts'
import { intakeWords } from '../words-intake.ts'
import { type Intake, takeIn } from './intake-data.ts'
import { AboutFields, ConsentFields } from './intake-fields.tsx'
import './intake.css'

interface CaseFromTalkProps {
  conversation: Conversation
  isOpen: boolean
  onClose: () => void
}

type Values = Pick<
  Intake,
  'messageIds' | 'text' | 'title' | 'kindCode' | 'place' | 'confidential' | 'mayPublish'
>

/** Makes a case of messages of a conversation: those that wait for an answer are chosen already. */
export function CaseFromTalk({ conversation, isOpen, onClose }: CaseFromTalkProps) {
  const say = useWords(intakeWords)
  const notice = useNotice()
  const navigate = useNavigate()
  const { accountId, conversationId } = conversation
  const of = useMemo(() => ({ accountId, conversationId }), [accountId, conversationId])
  const { data } = useLog(of, '')
  const key = useMemo(() => (isOpen ? crypto.randomUUID() : ''), [isOpen])
  const all = data?.messages ?? []
  const said = all.filter(({ direction, body }) => direction === 'in' && !body.erased)
  const submit = async (values: Values) => {
    const made = await takeIn({ ...values, accountId, conversationId, source: 'conversation', key })
    notice.done(say('done', { number: made.number }))
    await navigate(`/cases/${made.accountId}/${made.caseId}`)
  }
  if (!isOpen || !data) return null
  return (
    <DrawerForm<Values>
      open
      size={560}
      title={say('fromTalk')}
      submit={say('submit')}
      initial={{ messageIds: chosenFirst(all) }}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="case-next">{say('fromTalkHint')}</p>
      <Form.Item
        name="messageIds"
        label={say('messages')}
        dependencies={['text']}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_, value: string[] | undefined) => {
              const text = String(getFieldValue('text') ?? '')
              if ((value ?? []).length === 0 && text.trim() === '')
                throw new Error(say('messagesNeeded'))
            },
          }),
        ]}
      >
        {said.length === 0 ? (
          <span>{say('noMessages')}</span>
        ) : (
          <Checkbox.Group className="case-choose">
            {said.map((message) => (
              <Checkbox key={message.messageId} value={message.messageId}>
                <SaidWords message={message} />
              </Checkbox>
            ))}
          </Checkbox.Group>
        )}
      </Form.Item>
      <Form.Item name="text" label={say('textMore')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={10_000} />
      </Form.Item>
      <AboutFields />
      <ConsentFields />
    </DrawerForm>
  )
}

function SaidWords({ message }: { message: Message }) {
  const say = useWords(intakeWords)
  const { kind, text, at } = message
  const marks = { image: 'picture', voice: 'voice', video: 'video', location: 'location' } as const
  const mark = kind in marks ? marks[kind as keyof typeof marks] : 'other'
  return (
    <>
      <time dateTime={at}>{shortTime(at, currentLocale())}</time>{' '}
      {kind === 'text' ? text : `${say(mark)} ${text}`}
    </>
  )
}
