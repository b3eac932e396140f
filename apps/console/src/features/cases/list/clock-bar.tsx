import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { type ClockAsked, clockLook, leftWords, spanWords } from '../model/clock.ts'
import { clockName } from '../model/names.ts'
import { caseWords } from '../words.ts'
import './clock-bar.css'

interface ClockBarProps {
  clock: string
  asked: ClockAsked
  now: Date
}

/** A clock as a bar and in words; the colour never says it alone. */
export function ClockBar({ clock, asked, now }: ClockBarProps) {
  const say = useWords(caseWords)
  const { used, tone, msLeft } = clockLook(asked, now)
  const locale = currentLocale()
  const name = clockName(clock, say)
  const words = asked.endedAt
    ? say(msLeft < 0 ? 'endedLate' : 'ended', {
        time: fullTime(asked.endedAt, locale),
        span: spanWords(msLeft, say),
      })
    : leftWords(msLeft, say)
  return (
    <span
      className={`case-clock case-clock-${tone}`}
      title={say('dueAt', { clock: name, time: fullTime(asked.dueAt, locale) })}
      data-testid="case-clock"
      data-tone={tone}
    >
      <span>
        <small>{name}</small>
        {words}
      </span>
      {used !== undefined && (
        <span className="case-clock-track" aria-hidden>
          <i style={{ width: `${Math.max(used, 2)}%` }} />
        </span>
      )}
    </span>
  )
}
