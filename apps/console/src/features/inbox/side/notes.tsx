import { Button } from 'antd'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useLog } from '../api/use-log.ts'
import type { ConversationKey } from '../model/types.ts'
import { inboxWords } from '../words.ts'

interface NotesProps {
  conversation: ConversationKey
  at: string
  mayWrite: boolean
  onWrite: () => void
}

/** What colleagues noted, newest first, among the messages that are loaded. */
export function Notes({ conversation, at, mayWrite, onWrite }: NotesProps) {
  const say = useWords(inboxWords)
  const { data: log } = useLog(conversation, at)
  const notes = (log?.messages ?? []).filter(({ direction }) => direction === 'note').toReversed()
  return (
    <section className="side-part">
      <h3>
        {say('notes')}
        {mayWrite && (
          <Button type="link" size="small" onClick={onWrite} data-testid="write-note">
            {say('writeNote')}
          </Button>
        )}
      </h3>
      {notes.length === 0 && <small>{say('noNotes')}</small>}
      {notes.map(({ messageId, text, staffName, at: time }) => (
        <blockquote key={messageId} className="side-note">
          <p>{text}</p>
          <small>
            {staffName || say('staff')} · {shortTime(time, currentLocale())}
          </small>
        </blockquote>
      ))}
      {log?.hasOlder && <small>{say('notesPart')}</small>}
    </section>
  )
}
