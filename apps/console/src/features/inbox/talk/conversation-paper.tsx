import { useSession } from '#app/session.ts'
import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { mediaAddress } from '../api/requests.ts'
import type { Log } from '../model/message-log.ts'
import { nameOf } from '../model/names.ts'
import { outboundLook } from '../model/outbound-look.ts'
import { paperWords } from '../model/paper-words.ts'
import { keepsWaiting, speakerOf } from '../model/sender.ts'
import type { Conversation, Message } from '../model/types.ts'
import { inboxWords } from '../words.ts'
import { talkWords } from '../words-talk.ts'
import { stateWords } from './outbound-state.tsx'
import './conversation-paper.css'

/** The loaded messages of a conversation on paper: when, who, what, and how it ended. */
export function ConversationPaper({ conversation, log }: { conversation: Conversation; log: Log }) {
  const say = useWords(talkWords)
  const sayInbox = useWords(inboxWords)
  const locale = currentLocale()
  const reader = useSession().data?.staff?.name ?? ''
  const name = nameOf(conversation, sayInbox)
  const time = exactTime(new Date().toISOString(), locale)
  return (
    <div className="conversation-paper">
      <h1>{say('paperTitle')}</h1>
      <h2>{say('paperWith', { name, account: conversation.accountName })}</h2>
      <p>
        {say('paperBy', { name: reader, time, count: log.messages.length })}
        {(log.hasOlder || log.hasNewer) && ` ${say('paperPart')}`}
      </p>
      <table>
        <thead>
          <tr>
            <th>{say('paperTime')}</th>
            <th>{say('paperWho')}</th>
            <th>{say('paperWords')}</th>
          </tr>
        </thead>
        <tbody>
          {log.messages.map((message) => (
            <tr key={message.messageId} className={`paper-${speakerOf(message)}`}>
              <td>{exactTime(message.at, locale)}</td>
              <td>
                <Speaker message={message} citizen={name} />
              </td>
              <td>
                <Said conversation={conversation} message={message} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Speaker({ message, citizen }: { message: Message; citizen: string }) {
  const say = useWords(talkWords)
  const name = message.staffName || say('staff')
  switch (speakerOf(message)) {
    case 'citizen':
      return citizen
    case 'automatic':
      return say('automaticAnswer')
    case 'system':
      return say('systemMessage')
    case 'note':
      return `${say('aside', { name: say('note'), more: say('noteHint') })} ${name}`
    case 'staff':
      return name
  }
}

function Said({ conversation, message }: { conversation: Conversation; message: Message }) {
  const say = useWords(talkWords)
  const look = speakerOf(message) === 'staff' ? outboundLook(message) : undefined
  const hasPicture = message.kind === 'image' && message.mediaState === 'kept'
  return (
    <>
      <div className="paper-words">{paperWords(message, say)}</div>
      {hasPicture && !message.body.erased && (
        <img src={mediaAddress(conversation, message.messageId)} alt={say('image')} />
      )}
      {look && <small>{stateWords(message, look, say)}</small>}
      {keepsWaiting(message) && <small>{say('keepsWaiting')}</small>}
    </>
  )
}
