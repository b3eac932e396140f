import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useWords } from '#lib/words.ts'
import { useConversation } from '../api/use-conversation.ts'
import type { LookAgain } from '../api/use-handling.ts'
import type { ConversationKey } from '../model/types.ts'
import { inboxWords } from '../words.ts'
import { Assignment } from './assignment.tsx'
import { Notes } from './notes.tsx'
import { Who } from './who.tsx'
import './side.css'

interface SidePaneProps {
  open: ConversationKey
  at: string
  staffId: string
  mayAnswer: boolean
  onNote: () => void
  onClose: () => void
  lookAgain: LookAgain
}

/** Beside the conversation: who this is, who has it in hand, what colleagues noted. */
export function SidePane(props: SidePaneProps) {
  const { open, at, staffId, mayAnswer, onNote, onClose, lookAgain } = props
  const say = useWords(inboxWords)
  const { data: conversation } = useConversation(open)
  if (!conversation) return null
  return (
    <aside className="inbox-side" aria-label={say('about')}>
      <Button
        className="side-close"
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={say('hideAbout')}
        onClick={onClose}
      />
      <Who conversation={conversation} />
      <Assignment
        conversation={conversation}
        staffId={staffId}
        mayAnswer={mayAnswer}
        lookAgain={lookAgain}
      />
      <Notes conversation={open} at={at} mayWrite={mayAnswer} onWrite={onNote} />
    </aside>
  )
}
