import { memo } from 'react'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { previewOf } from '../model/message-words.ts'
import { nameOf } from '../model/names.ts'
import type { Conversation } from '../model/types.ts'
import { inboxWords } from '../words.ts'
import { talkWords } from '../words-talk.ts'
import { WaitingClock } from './waiting-clock.tsx'
import { WindowMark } from './window-mark.tsx'

interface ConversationRowProps {
  conversation: Conversation
  isOpen: boolean
  isAtCursor: boolean
  staffId: string
  now: Date
  onOpen: (conversation: Conversation) => void
}

/** One conversation in the list: who, what last, how long it waits, who has it. */
export const ConversationRow = memo(function ConversationRow(props: ConversationRowProps) {
  const { conversation, isOpen, isAtCursor, staffId, now, onOpen } = props
  const say = useWords(inboxWords)
  const sayTalk = useWords(talkWords)
  const { conversationId, unread, assignedStaffId, lastAt } = conversation
  const isOurs = conversation.lastDirection === 'out'
  const name = nameOf(conversation, say)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself reads the keys
    <div
      id={`row-${conversationId}`}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      className={`inbox-row${isOpen ? ' inbox-row-open' : ''}${isAtCursor ? ' inbox-row-cursor' : ''}`}
      onClick={() => onOpen(conversation)}
      data-testid="conversation-row"
      data-id={conversationId}
    >
      <div className="inbox-row-top">
        <strong className={unread > 0 ? 'inbox-row-unread' : ''}>{name}</strong>
        <span className="inbox-row-account">{conversation.accountName}</span>
        <time dateTime={lastAt}>{shortTime(lastAt, currentLocale(), now)}</time>
      </div>
      <div className="inbox-row-middle">
        <span className="inbox-row-preview">
          {isOurs && <i>{say('oursBefore')}</i>}
          {previewOf(conversation, sayTalk)}
        </span>
        {unread > 0 && (
          <span className="inbox-unread" role="img" aria-label={say('unread', { count: unread })}>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </div>
      <div className="inbox-row-bottom">
        <Waiting conversation={conversation} now={now} />
        <span className={assignedStaffId === null ? 'inbox-row-nobody' : ''}>
          {assignedStaffId === null
            ? say('nobody')
            : assignedStaffId === staffId
              ? say('you')
              : conversation.assignedName || say('staff')}
        </span>
        <WindowMark window={conversation.window} now={now} />
      </div>
    </div>
  )
})

/** How long somebody waits, the more striking the longer; else how the matter stands. */
function Waiting({ conversation, now }: { conversation: Conversation; now: Date }) {
  const say = useWords(inboxWords)
  const { waitingSince, state, subscribed } = conversation
  if (waitingSince !== null && state === 'open')
    return <WaitingClock since={waitingSince} now={now} />
  if (state === 'done') return <span className="inbox-quiet">{say('isDone')}</span>
  if (!subscribed) return <span className="inbox-quiet">{say('left')}</span>
  return <span />
}
