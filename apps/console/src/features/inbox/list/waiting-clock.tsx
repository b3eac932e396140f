import { span } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { pressureOf } from '../model/waiting.ts'
import { inboxWords } from '../words.ts'

const minute = 60_000

/** How long somebody has waited, the more striking the longer. */
export function WaitingClock({ since, now }: { since: string; now: Date }) {
  const say = useWords(inboxWords)
  const ms = now.getTime() - Date.parse(since)
  return (
    <span className={`inbox-waits inbox-waits-${pressureOf(ms)}`}>
      {ms < minute ? say('waitsNow') : say('waits', { span: span(ms, currentLocale()) })}
    </span>
  )
}
