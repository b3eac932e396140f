import {
  CheckCircleOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  LoadingOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Tooltip } from 'antd'
import { type ReactNode, useState } from 'react'
import { currentLocale, useWords } from '#lib/words.ts'
import { useNotice } from '#ui/use-notice.ts'
import { sendAgain } from '../api/requests.ts'
import { putMessages } from '../api/use-log.ts'
import type { TalkSay } from '../model/message-words.ts'
import { maySendAgain, type OutboundLook, outboundLook } from '../model/outbound-look.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'

interface OutboundStateProps {
  conversation: ConversationKey
  message: Message
  mayAnswer: boolean
}

const icons = {
  queued: <ClockCircleOutlined />,
  sending: <LoadingOutlined />,
  sent: <CheckOutlined />,
  confirmed: <CheckCircleOutlined />,
  failed: <CloseCircleOutlined />,
  unknown: <LoadingOutlined />,
  unknowable: <QuestionCircleOutlined />,
} as const satisfies Record<OutboundLook, ReactNode>
/** What is explained on pointing at it, or on reaching it by keyboard. */
const hints = { unknown: 'unknownHint', confirmed: 'confirmedHint' } as const

/** Where an answer stands on its way; what failed says why and can be sent again. */
export function OutboundState({ conversation, message, mayAnswer }: OutboundStateProps) {
  const say = useWords(talkWords)
  const look = outboundLook(message)
  if (!look) return null
  const hint = look === 'unknown' || look === 'confirmed' ? say(hints[look]) : undefined
  return (
    <>
      <Tooltip title={hint} trigger={['hover', 'focus']}>
        <span
          className={`talk-state talk-state-${look}${hint ? ' talk-state-hint' : ''}`}
          {...(hint && { tabIndex: 0 })}
          data-testid="outbound-state"
          data-state={look}
        >
          {icons[look]}
          <span>{stateWords(message, look, say)}</span>
          {look === 'confirmed' && <em> · {say('confirmed')}</em>}
        </span>
      </Tooltip>
      {maySendAgain(look) && mayAnswer && !message.body.erased && (
        <SendAgain conversation={conversation} messageId={message.messageId} />
      )}
    </>
  )
}

/** The state, with its reason where there is one; what was looked up is sent like the rest. */
export function stateWords(message: Message, look: OutboundLook, say: TalkSay): string {
  const reason = failureIn(message)
  const state = say(look === 'confirmed' ? 'sent' : look)
  return reason ? say('because', { state, reason }) : state
}

/** The reason in the reader's language, as the server put it. */
function failureIn(message: Message): string {
  const failure = message.body.failure
  if (typeof failure !== 'object' || failure === null) return ''
  const words: unknown = Reflect.get(failure, currentLocale())
  return typeof words === 'string' ? words : ''
}

function SendAgain({
  conversation,
  messageId,
}: {
  conversation: ConversationKey
  messageId: string
}) {
  const say = useWords(talkWords)
  const notice = useNotice()
  const queries = useQueryClient()
  const [stage, setStage] = useState<'ready' | 'busy' | 'done'>('ready')
  if (stage === 'done') return null
  const again = async () => {
    setStage('busy')
    try {
      putMessages(queries, conversation, [await sendAgain(conversation, messageId)])
      setStage('done')
    } catch (error) {
      notice.failed(error)
      setStage('ready')
    }
  }
  return (
    <Button
      type="link"
      size="small"
      loading={stage === 'busy'}
      onClick={() => void again()}
      data-testid="send-again"
    >
      {say('again')}
    </Button>
  )
}
