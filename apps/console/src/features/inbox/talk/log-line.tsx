import { memo } from 'react'
import { exactTime, shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { eventWords } from '../model/message-words.ts'
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

/** One message: a bubble on its side, an amber note, or a thin line for an event. */
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
  return (
    <article
      className={`talk-line talk-${side}${opensGroup ? ' talk-opens' : ''}${target}`}
      data-message={messageId}
      data-testid={`message-${side}`}
    >
      {opensGroup && side !== 'in' && <Sender message={message} />}
      <div className={`talk-with-state${message.body.failure ? ' talk-with-reason' : ''}`}>
        <div className={`talk-bubble${isAutomatic(message) ? ' talk-automatic' : ''}`}>
          <MessageContent conversation={conversation} message={message} />
        </div>
        <footer>
          <MessageTime at={message.at} />
          {side === 'out' && !isAutomatic(message) && (
            <OutboundState conversation={conversation} message={message} mayAnswer={mayAnswer} />
          )}
        </footer>
      </div>
    </article>
  )
})

function isAutomatic({ direction, via }: Message): boolean {
  return direction === 'out' && via === 'callback'
}

/** Who said it: a colleague by name, or the machine. */
function Sender({ message }: { message: Message }) {
  const say = useWords(talkWords)
  if (isAutomatic(message))
    return (
      <header>
        <span className="talk-auto-mark">{say('automatic')}</span> {say('automaticAnswer')}
      </header>
    )
  const name = message.staffName || say(message.staffId === null ? 'system' : 'staff')
  if (message.direction !== 'note') return <header>{name}</header>
  return (
    <header>
      <b>{say('note')}</b> {name} · {say('noteHint')}
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
