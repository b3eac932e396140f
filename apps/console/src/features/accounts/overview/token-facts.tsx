import { Alert, Descriptions } from 'antd'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { AccountLine, Health } from '../account-data.ts'
import { tokenWords } from '../words.ts'
import { TokenState } from './token-state.tsx'
import { overviewWords } from './words.ts'

interface TokenFactsProps {
  token: Health['token']
  state: AccountLine['state']
}

/** The token, its times, and what the platform said when it could not be had. */
export function TokenFacts({ token, state }: TokenFactsProps) {
  const say = useWords(overviewWords)
  const sayToken = useWords(tokenWords)
  const locale = currentLocale()
  const time = (iso: string | null) => (iso ? fullTime(iso, locale) : '–')
  const items = [
    {
      label: sayToken('token'),
      children: (
        <span>
          <TokenState token={{ ...token, said: null }} state={state} />
        </span>
      ),
    },
    { label: say('obtainedAt'), children: time(token.obtainedAt) },
    { label: say('expiresAt'), children: time(token.expiresAt) },
    { label: say('refreshes'), children: say('times', { count: token.refreshes }) },
    ...(token.failures > 0
      ? [
          { label: say('failures'), children: say('times', { count: token.failures }) },
          { label: say('lastErrorAt'), children: time(token.lastErrorAt) },
        ]
      : []),
  ]
  return (
    <>
      {token.said && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 10 }}
          title={`${token.said.meaning[locale]} (${token.said.errcode})`}
          description={token.said.hint[locale]}
        />
      )}
      <Descriptions
        colon={false}
        size="small"
        column={1}
        styles={{ label: { width: 130 } }}
        items={items.map((item) => ({ ...item, key: item.label }))}
      />
    </>
  )
}
