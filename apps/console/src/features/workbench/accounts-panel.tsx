import { useQuery } from '@tanstack/react-query'
import { Skeleton, Tag } from 'antd'
import { Link } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import { workbenchWords } from './words.ts'

const colours = { active: 'green', paused: 'orange', closed: 'default' } as const

/** The accounts in scope with their state. */
export function AccountsPanel() {
  const say = useWords(workbenchWords)
  const { data, error, refetch } = useQuery({
    queryKey: ['workbench', 'accounts'],
    queryFn: () => unwrap(api.GET('/api/accounts', { params: { query: { limit: 6 } } })),
  })
  return (
    <section className="workbench-panel">
      <header>
        <h3>{say('accountsTitle')}</h3>
        <Link to="/accounts">{say('allAccounts')} →</Link>
      </header>
      {error && !data && <Trouble error={error} onRetry={() => void refetch()} isSmall />}
      {!data && !error && <Skeleton active title={false} />}
      {data?.accounts.length === 0 && <small>{say('noAccounts')}</small>}
      <ul>
        {data?.accounts.map((account) => (
          <li key={account.accountId}>
            <Link to={`/accounts/${account.accountId}`}>{account.name}</Link>
            <small>{account.agencyName}</small>
            <Tag color={colours[account.state]}>{say(account.state)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}
