import { Skeleton } from 'antd'
import { Link } from 'react-router'
import { useWords } from '#lib/words.ts'
import { type AccountLine, useHealth, useQuotas, useReplies } from '../account-data.ts'
import { AccountTags } from '../account-tags.tsx'
import { QuotaBar } from '../figures/quota-bar.tsx'
import { LastSaid } from '../overview/last-said.tsx'
import { TokenState } from '../overview/token-state.tsx'
import { busiest } from '../token-health.ts'
import { accountWords } from '../words.ts'
import { useSeen } from './use-seen.ts'

/** One account: who it is, what it is, how it stands with the platform, what it used today. */
export function AccountRow({ account }: { account: AccountLine }) {
  const say = useWords(accountWords)
  const { accountId, name, alias, appId, agencyName, state } = account
  const [row, isSeen] = useSeen<HTMLLIElement>()
  // Asked only for what is in sight: a province has thousands of accounts.
  const health = useHealth(accountId, isSeen)
  const quotas = useQuotas(accountId, isSeen)
  const replies = useReplies(accountId, isSeen)
  const bars = busiest(quotas.data?.quotas ?? [], 3)
  return (
    <li ref={row} data-testid="account-row">
      <div className="accounts-who">
        <Link to={`/accounts/${accountId}`}>{name}</Link>
        <small>{agencyName}</small>
        <small>{alias ? `${alias} · ${appId}` : appId}</small>
      </div>
      <AccountTags account={account} />
      <div className="accounts-health">
        {health.data ? (
          <TokenState token={health.data.token} state={state} />
        ) : (
          !health.error && <Skeleton.Input active size="small" />
        )}
        {health.data?.refusedIp && (
          <strong className="accounts-refused">
            {say('refusedIp', { ip: health.data.refusedIp })}
          </strong>
        )}
        {replies.data && <LastSaid reply={replies.data.replies[0]} />}
      </div>
      <div className="accounts-bars">
        {quotas.data && bars.length === 0 && <small>{say('noCalls')}</small>}
        {bars.map((quota) => (
          <QuotaBar key={quota.api} quota={quota} isNamed />
        ))}
      </div>
    </li>
  )
}
