import { ClockCircleOutlined, StopOutlined } from '@ant-design/icons'
import { fullTime, shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useNow } from '../api/use-now.ts'
import { restWords } from '../model/message-words.ts'
import { type ClosedReason, type WindowState, windowAt } from '../model/reply-window.ts'
import type { WindowView } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'

const closedWords = {
  'never-opened': 'closedNever',
  expired: 'closedExpired',
  'tap-expired': 'closedTap',
  'used-up': 'closedUsed',
  unsubscribed: 'closedUnsubscribed',
} as const satisfies Record<ClosedReason, string>

/** The reply window at this second. */
export function useWindow(window: WindowView): WindowState {
  return windowAt(window, useNow(1000))
}

/** Always in sight while writing: until when one can answer, how often, or why not and what then. */
export function WindowBar({ state }: { state: WindowState }) {
  const say = useWords(talkWords)
  if (state.kind === 'closed')
    return (
      <div className="composer-window composer-window-closed" data-testid="reply-window">
        <StopOutlined />
        <b>{say('closed')}</b>
        <span>{say(closedWords[state.reason])}</span>
      </div>
    )
  const { by, left, total, msLeft, closesAt, isShort } = state
  const locale = currentLocale()
  const rest = restWords(msLeft, say)
  const clock = shortTime(closesAt, locale, new Date(closesAt))
  const time = msLeft > 12 * 3_600_000 ? fullTime(closesAt, locale) : clock
  return (
    <div
      className={`composer-window${isShort ? ' composer-window-short' : ''}`}
      data-testid="reply-window"
    >
      <ClockCircleOutlined />
      <Dots left={left} total={total} label={say('dots', { left, total })} />
      <span>
        {by === 'tap'
          ? say('windowTap', { left, rest })
          : say('windowMessage', { left, time, rest })}
      </span>
    </div>
  )
}

function Dots({ left, total, label }: { left: number; total: number; label: string }) {
  return (
    <span className="composer-dots" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <i key={String(index)} className={index < left ? 'composer-dot-left' : ''} />
      ))}
    </span>
  )
}
