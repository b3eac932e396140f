import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { FoundMessage } from '../api/use-search.ts'
import { excerpt } from '../model/highlight.ts'
import { nameOf } from '../model/names.ts'
import { inboxWords } from '../words.ts'

interface HitRowProps {
  hit: FoundMessage
  words: string
  isOpen: boolean
  isAtCursor: boolean
  now: Date
  onOpen: (hit: FoundMessage) => void
}

/** One message that the search found, with the words marked. */
export function HitRow({ hit, words, isOpen, isAtCursor, now, onOpen }: HitRowProps) {
  const say = useWords(inboxWords)
  const { conversation, messageId, direction, at } = hit
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself reads the keys
    <div
      id={`row-${messageId}`}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      className={`inbox-row inbox-hit-row${isOpen ? ' inbox-row-open' : ''}${isAtCursor ? ' inbox-row-cursor' : ''}`}
      onClick={() => onOpen(hit)}
      data-testid="search-hit"
    >
      <div className="inbox-row-top">
        <strong>{conversation ? nameOf(conversation, say) : say('somebody', { tail: '' })}</strong>
        <span className="inbox-row-account">{conversation?.accountName}</span>
        <time dateTime={at}>{shortTime(at, currentLocale(), now)}</time>
      </div>
      <p className="inbox-hit">
        {direction === 'out' && <i>{say('oursBefore')}</i>}
        {excerpt(hit.text, words).map(({ from, text, isHit }) =>
          isHit ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
        )}
      </p>
    </div>
  )
}
