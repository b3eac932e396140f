import { LockOutlined, NotificationOutlined, RobotOutlined } from '@ant-design/icons'
import { memo } from 'react'
import { exactTime, shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { eventWords } from '../model/message-words.ts'
import { keepsWaiting, speakerOf } from '../model/sender.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { MessageContent } from './message-content.tsx'
import { OutboundState } from './outbound-state.tsx'

interface LogLineProps {
  conversation: ConversationKey
  message: Message
  opensGroup: boolean
  isTarget: boolean
  mayAnswer: boolean
}

/** One message: a bubble on its side, what a machine said in a dashed one, a note, or an event. */
export const LogLine = memo(function LogLine(props: LogLineProps) {
  const { conversation, message, opensGroup, isTarget, mayAnswer } = props
  const say = useWords(talkWords)
  const { messageId, direction } = message
  const target = isTarget ? ' talk-target' : ''
  if (direction === 'event')
    return (
      <div className={`talk-event${target}`} data-message={messageId} data-testid="event">
        {eventWords(message, say)} <MessageTime at={message.at} />
      </div>
    )
  const side = direction === 'in' ? 'in' : direction === 'note' ? 'note' : 'out'
  const speaker = speakerOf(message)
  const isMachine = speaker === 'automatic' || speaker === 'system'
  return (
    <article
      className={`talk-line talk-${side}${opensGroup ? ' talk-opens' : ''}${target}`}
      data-message={messageId}
      data-testid={`message-${side}`}
      data-speaker={speaker}
    >
      {opensGroup && side !== 'in' && <Sender message={message} />}
      <div className={`talk-with-state${message.body.failure ? ' talk-with-reason' : ''}`}>
        <div className={`talk-bubble${isMachine ? ' talk-machine' : ''}`}>
          <MessageContent conversation={conversation} message={message} />
        </div>
        <footer>
          <MessageTime at={message.at} />
          {keepsWaiting(message) && (
            <span className="talk-keeps-waiting" data-testid="keeps-waiting">
              {say('keepsWaiting')}
            </span>
          )}
          {side === 'out' && speaker !== 'automatic' && (
            <OutboundState conversation={conversation} message={message} mayAnswer={mayAnswer} />
          )}
        </footer>
      </div>
    </article>
  )
})

/** Who said it: a colleague by name, or a machine by its mark. */
function Sender({ message }: { message: Message }) {
  const say = useWords(talkWords)
  const speaker = speakerOf(message)
  if (speaker === 'automatic')
    return (
      <header className="talk-machine-mark">
        <RobotOutlined /> {say('automaticAnswer')}
      </header>
    )
  if (speaker === 'system')
    return (
      <header className="talk-machine-mark">
        <NotificationOutlined /> {say('systemMessage')}
      </header>
    )
  const name = message.staffName || say('staff')
  if (speaker !== 'note') return <header>{name}</header>
  return (
    <header>
      <b>
        <LockOutlined /> {say('note')}
      </b>{' '}
      {name} · {say('noteHint')}
    </header>
  )
}

function MessageTime({ at }: { at: string }) {
  const locale = currentLocale()
  return (
    <time dateTime={at} title={exactTime(at, locale)}>
      {shortTime(at, locale, new Date(at))}
    </time>
  )
}
