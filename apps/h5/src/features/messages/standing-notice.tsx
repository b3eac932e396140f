import type { OwnConversation, OwnMessage } from '../../lib/own.ts'
import { sayWhen, standingOf, wordFor } from '../../lib/state.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { messageWords } from './words.ts'

interface StandingProps {
  own: OwnConversation
  messages: OwnMessage[]
  now: Date
}

const tones = { waiting: 'wait', answered: 'good', received: 'plain', nothing: 'plain' } as const

/** Where the matter stands, and what comes next, in plain words. */
export function StandingNotice({ own, messages, now }: StandingProps) {
  const say = useWords(messageWords)
  const locale = useLocale()
  const standing = standingOf({ ...own, messages })
  const when = sayWhen(standing, now, locale)
  const next =
    standing.state === 'waiting' && !own.canAnswer
      ? 'waitingClosed'
      : (`${standing.state}Next` as const)
  return (
    <Notice
      tone={tones[standing.state]}
      title={say(wordFor(standing, now), { wait: when })}
      testId={`standing-${standing.state}`}
    >
      <p>{say(next, { account: own.account.name, at: when })}</p>
    </Notice>
  )
}
