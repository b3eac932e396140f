import { currentLocale, useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import type { AccountLine, Health } from '../account-data.ts'
import { tokenHealth } from '../token-health.ts'
import { tokenWords } from '../words.ts'

interface TokenStateProps {
  token: Health['token']
  state: AccountLine['state']
}

/** Whether calls to the platform will work, in words; why not, when they do not. */
export function TokenState({ token, state }: TokenStateProps) {
  const say = useWords(tokenWords)
  const { tone, words } = tokenHealth(token, state)
  return (
    <>
      <StatusDot tone={tone}>{say(words)}</StatusDot>
      {tone === 'bad' && token.said && <small>{token.said.meaning[currentLocale()]}</small>}
    </>
  )
}
