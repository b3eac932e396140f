import type { OwnData } from '../../lib/own.ts'
import { sayTime } from '../../lib/time.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { meWords } from './words.ts'

/** The few facts about a person, each with its name. */
export function Facts({ data }: { data: OwnData }) {
  const say = useWords(meWords)
  const locale = useLocale()
  const now = new Date()
  const time = (iso: string | null) => (iso === null ? say('none') : sayTime(iso, now, locale))
  const facts: [string, string][] = [
    [say('number'), data.number],
    [say('follows'), say(data.follows ? 'following' : 'left')],
    [say('followedAt'), time(data.followedAt)],
    [say('firstSeenAt'), time(data.firstSeenAt)],
    [say('lastSeenAt'), time(data.lastSeenAt)],
    [say('remark'), data.remark || say('none')],
    [say('tags'), data.tags.join(say('listEnd')) || say('none')],
  ]
  return (
    <>
      <h2 class="list-title" id="facts">
        {say('facts')}
      </h2>
      <dl class="facts" aria-labelledby="facts">
        {facts.map(([name, value]) => (
          <div class="fact" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="fine">{say('numberHint', { number: data.number })}</p>
    </>
  )
}
