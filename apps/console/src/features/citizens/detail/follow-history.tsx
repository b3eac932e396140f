import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import type { FollowerDetail } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'

/** When a follower came and went, and through which code. */
export function FollowHistory({ changes }: { changes: FollowerDetail['changes'] }) {
  const say = useWords(followerWords)
  if (changes.length === 0) return <p className="citizens-note">{say('noHistory')}</p>
  return (
    <ul className="citizens-history">
      {changes.map(({ at, kind, scene }) => (
        <li key={`${at} ${kind}`}>
          <StatusDot tone={kind === 'subscribe' ? 'good' : 'quiet'}>{say(kind)}</StatusDot>
          <span>{scene && say('scene', { scene })}</span>
          <time dateTime={at}>{exactTime(at, currentLocale())}</time>
        </li>
      ))}
    </ul>
  )
}
