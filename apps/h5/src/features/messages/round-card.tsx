import type { AccountCard, OwnMessage } from '../../lib/own.ts'
import { sayTime } from '../../lib/time.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { OwnPicture } from './own-picture.tsx'
import type { Round } from './rounds.ts'
import { messageWords } from './words.ts'

const chips = {
  waiting: 'roundWaiting',
  answered: 'roundAnswered',
  automatic: 'roundAutomatic',
  none: 'roundNone',
} as const

interface RoundProps {
  round: Round
  account: AccountCard
  now: Date
}

/** What was asked and what was answered to it, on one card. */
export function RoundCard({ round, account, now }: RoundProps) {
  const say = useWords(messageWords)
  return (
    <article class="round" data-testid={`round-${round.state}`}>
      <p class={`chip ${round.state}`}>{say(chips[round.state])}</p>
      {round.messages.map((message) => (
        <Said key={message.messageId} message={message} account={account} now={now} />
      ))}
    </article>
  )
}

function Said({ message, account, now }: { message: OwnMessage; account: AccountCard; now: Date }) {
  const say = useWords(messageWords)
  const locale = useLocale()
  const { from, automatic, at, text, titles } = message
  const speaker =
    from === 'me'
      ? say('me')
      : say(automatic ? 'automatic' : 'office', { agency: account.agency || account.name })
  return (
    <div class={`said ${from}`}>
      <p class="said-head">
        <strong>{speaker}</strong> <time dateTime={at}>{sayTime(at, now, locale)}</time>
      </p>
      <Kind message={message} />
      {text !== '' && <p class="said-text">{text}</p>}
      {titles.map((title) => (
        <p key={title} class="said-text">
          {title}
        </p>
      ))}
      {message.picture && (
        <OwnPicture
          messageId={message.messageId}
          alt={say('picture', { at: sayTime(at, now, locale) })}
        />
      )}
    </div>
  )
}

const named = ['image', 'voice', 'video', 'shortvideo', 'location', 'link', 'file'] as const

/** What kind of thing was sent, where it was not words. */
function Kind({ message: { kind, text, titles } }: { message: OwnMessage }) {
  const say = useWords(messageWords)
  const known = named.find((name) => name === kind)
  if (known) return <p class="said-kind">{say(known)}</p>
  return text === '' && titles.length === 0 ? <p class="said-kind">{say('other')}</p> : null
}
