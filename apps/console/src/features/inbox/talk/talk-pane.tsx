import { Empty } from 'antd'
import type { RefObject } from 'react'
import { ApiError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import { useConversation } from '../api/use-conversation.ts'
import type { LookAgain } from '../api/use-handling.ts'
import { Composer } from '../composer/composer.tsx'
import type { ComposerMode } from '../composer/mode-tabs.tsx'
import type { ConversationKey } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { MessageList } from './message-list.tsx'
import { TalkHead } from './talk-head.tsx'
import { TalkSkeleton } from './talk-skeleton.tsx'
import './talk.css'

interface TalkPaneProps {
  open: ConversationKey
  at: string
  staffId: string
  mayAnswer: boolean
  mode: ComposerMode
  field: RefObject<HTMLTextAreaElement | null>
  isSideShown: boolean
  onMode: (mode: ComposerMode) => void
  onSide: () => void
  onLatest: () => void
  lookAgain: LookAgain
}

/** The open conversation: what was said, and the field to answer in. */
export function TalkPane(props: TalkPaneProps) {
  const { open, at, staffId, mayAnswer, mode, field, onMode, lookAgain } = props
  const say = useWords(talkWords)
  const { data: conversation, error, refetch } = useConversation(open)
  if (error instanceof ApiError && error.status === 404)
    return <Empty className="inbox-empty" description={say('gone')} />
  if (error && !conversation) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!conversation) return <TalkSkeleton />
  const id = conversation.conversationId
  return (
    <>
      <TalkHead
        conversation={conversation}
        at={at}
        mayHandle={mayAnswer}
        isSideShown={props.isSideShown}
        onSide={props.onSide}
        lookAgain={lookAgain}
      />
      <MessageList
        key={`${id} ${at}`}
        conversation={conversation}
        at={at}
        staffId={staffId}
        mayAnswer={mayAnswer}
        onLatest={props.onLatest}
        lookAgain={lookAgain}
      />
      {mayAnswer ? (
        <Composer
          key={id}
          conversation={conversation}
          at={at}
          staffId={staffId}
          mode={mode}
          field={field}
          onMode={onMode}
          lookAgain={lookAgain}
        />
      ) : (
        <p className="talk-read-only" data-testid="may-not-answer">
          {say('mayNotAnswer')}
        </p>
      )}
    </>
  )
}
