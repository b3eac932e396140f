import { useWords } from '#lib/words.ts'
import { windowAt } from '../model/reply-window.ts'
import type { WindowView } from '../model/types.ts'
import { inboxWords } from '../words.ts'

/** The reply window at a glance: a full disc, a half one when it runs short, an empty one. */
export function WindowMark({ window, now }: { window: WindowView; now: Date }) {
  const say = useWords(inboxWords)
  const state = windowAt(window, now)
  const look = state.kind === 'closed' ? 'closed' : state.isShort ? 'short' : 'open'
  const words =
    state.kind === 'closed'
      ? say('windowClosed')
      : say(state.isShort ? 'windowShort' : 'windowOpen', { left: state.left })
  return (
    <svg
      className={`inbox-window-mark inbox-window-${look}`}
      viewBox="0 0 12 12"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <circle cx="6" cy="6" r="4.5" />
      {look === 'short' && <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" />}
      {look === 'closed' && <path d="M3 9 9 3" />}
    </svg>
  )
}
