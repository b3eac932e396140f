import { useQueryClient } from '@tanstack/react-query'
import { Button, Tooltip } from 'antd'
import { useState } from 'react'
import { currentLocale, useWords } from '#lib/words.ts'
import { useNotice } from '#ui/use-notice.ts'
import { sendAgain } from '../api/requests.ts'
import { putMessages } from '../api/use-log.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'

interface OutboundStateProps {
  conversation: ConversationKey
  message: Message
  mayAnswer: boolean
}

const known = ['queued', 'sending', 'sent', 'failed', 'unknown'] as const

/** Where an answer stands on its way; what failed says why and can be sent again. */
export function OutboundState({ conversation, message, mayAnswer }: OutboundStateProps) {
  const say = useWords(talkWords)
  const state = known.find((name) => name === message.state)
  if (!state) return null
  const reason = failureIn(message)
  // What nobody can find out is for a person to decide; what is being looked up is not.
  const isForPerson = state === 'failed' || (state === 'unknown' && reason !== '')
  const title = say(state === 'unknown' && isForPerson ? 'unknowable' : state)
  const words = (
    <span className={`talk-state talk-state-${state}`} data-testid="outbound-state">
      {reason ? say('because', { state: title, reason }) : title}
    </span>
  )
  return (
    <>
      {state === 'unknown' && !isForPerson ? (
        <Tooltip title={say('unknownHint')}>{words}</Tooltip>
      ) : (
        words
      )}
      {isForPerson && mayAnswer && !message.body.erased && (
        <SendAgain conversation={conversation} messageId={message.messageId} />
      )}
    </>
  )
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
