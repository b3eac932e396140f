import { CheckOutlined, FileAddOutlined, InfoCircleOutlined, UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { PrintButton } from '#ui/print-sheet.tsx'
import { type LookAgain, useHandling } from '../api/use-handling.ts'
import { useLog } from '../api/use-log.ts'
import { useNow } from '../api/use-now.ts'
import { WaitingClock } from '../list/waiting-clock.tsx'
import { nameOf } from '../model/names.ts'
import type { Conversation } from '../model/types.ts'
import { inboxWords } from '../words.ts'
import { talkWords } from '../words-talk.ts'
import { ConversationPaper } from './conversation-paper.tsx'

const CaseFromTalk = lazy(() =>
  import('#features/cases/intake/case-from-talk.tsx').then((module) => ({
    default: module.CaseFromTalk,
  })),
)

interface TalkHeadProps {
  conversation: Conversation
  at: string
  mayHandle: boolean
  isSideShown: boolean
  onSide: () => void
  lookAgain: LookAgain
}

/** Who one is talking to, how the matter stands, and putting it aside. */
export function TalkHead(props: TalkHeadProps) {
  const { conversation, at, mayHandle, isSideShown, onSide, lookAgain } = props
  const say = useWords(inboxWords)
  const { setDone } = useHandling(conversation, lookAgain)
  const isDone = conversation.state === 'done'
  return (
    <header className="talk-head">
      <div className="talk-who">
        <h2>{nameOf(conversation, say)}</h2>
        <span>{conversation.accountName}</span>
        {!conversation.subscribed && <em>{say('left')}</em>}
        <WaitingMark conversation={conversation} />
      </div>
      {mayHandle && (
        <Button
          size="small"
          icon={isDone ? <UndoOutlined /> : <CheckOutlined />}
          onClick={() => void setDone(!isDone, at)}
          data-testid="done"
        >
          {say(isDone ? 'reopen' : 'close')}
        </Button>
      )}
      <MakeCase conversation={conversation} />
      <Print conversation={conversation} at={at} />
      <Button
        size="small"
        type="text"
        icon={<InfoCircleOutlined />}
        aria-label={say(isSideShown ? 'hideAbout' : 'showAbout')}
        aria-pressed={isSideShown}
        title={say(isSideShown ? 'hideAbout' : 'showAbout')}
        onClick={onSide}
        data-testid="toggle-side"
      />
    </header>
  )
}

/** Chosen messages become a case; the form is fetched when it is first asked for. */
function MakeCase({ conversation }: { conversation: Conversation }) {
  const say = useWords(talkWords)
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  if (!may('cases.intake')) return null
  return (
    <>
      <Button
        size="small"
        icon={<FileAddOutlined />}
        onClick={() => setOpen(true)}
        data-testid="make-case"
      >
        {say('makeCase')}
      </Button>
      {isOpen && (
        <Suspense>
          <CaseFromTalk conversation={conversation} isOpen onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function Print({ conversation, at }: { conversation: Conversation; at: string }) {
  const say = useWords(talkWords)
  const { accountId, conversationId } = conversation
  const key = useMemo(() => ({ accountId, conversationId }), [accountId, conversationId])
  const { data } = useLog(key, at)
  if (!data) return null
  return (
    <PrintButton label={say('print')} isIcon>
      <ConversationPaper conversation={conversation} log={data} />
    </PrintButton>
  )
}

function WaitingMark({ conversation }: { conversation: Conversation }) {
  const say = useWords(inboxWords)
  const now = useNow(20_000)
  const { waitingSince, state } = conversation
  if (state === 'done') return <span className="inbox-quiet">{say('isDone')}</span>
  return waitingSince === null ? null : <WaitingClock since={waitingSince} now={now} />
}
