import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import { uiWords } from '#ui/words.ts'
import type { Health } from '../account-data.ts'
import { capabilityWords, overviewWords } from './words.ts'

const tones = { granted: 'good', 'not-granted': 'quiet', off: 'bad' } as const
const order = { off: 0, granted: 1, 'not-granted': 2 }

/** What the platform lets this account do; what it took away comes first, with its reason. */
export function Capabilities({ capabilities }: { capabilities: Health['capabilities'] }) {
  const say = useWords(overviewWords)
  const sayUi = useWords(uiWords)
  const sayName = useWords(capabilityWords)
  const locale = currentLocale()
  const sorted = capabilities.toSorted((a, b) => order[a.state] - order[b.state])
  return (
    <ul className="accounts-capabilities">
      {sorted.map(({ name, state, since, said }) => (
        <li key={name}>
          <strong>{sayName(name as keyof typeof capabilityWords.zh)}</strong>
          <StatusDot tone={tones[state]}>{say(state)}</StatusDot>
          {state === 'off' && since && (
            <small>{say('sinceTime', { time: fullTime(since, locale) })}</small>
          )}
          {said && (
            <p>
              {said.meaning[locale]} ({said.errcode})<br />
              {sayUi('titled', { act: say('advice'), name: said.hint[locale] })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
