import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { type Account, useHealth, useReplies } from '../account-data.ts'
import { AccountFacts } from './account-facts.tsx'
import { Capabilities } from './capabilities.tsx'
import { ConnectionTest } from './connection-test.tsx'
import { LastSaid } from './last-said.tsx'
import { RefusedAddress } from './refused-address.tsx'
import { TokenFacts } from './token-facts.tsx'
import { overviewWords } from './words.ts'

/** How the account stands: what is wrong first, then token, capabilities, register. */
export function Overview({ account }: { account: Account }) {
  const say = useWords(overviewWords)
  const may = useMay()
  const health = useHealth(account.accountId)
  const replies = useReplies(account.accountId)
  return (
    <>
      {account.refusedIp && <RefusedAddress address={account.refusedIp} />}
      <div className="accounts-overview">
        <Panel title={say('connection')}>
          <Listing query={health} isEmpty={!health.data}>
            {health.data && (
              <TokenFacts
                // Told above, with the address.
                token={account.refusedIp ? { ...health.data.token, said: null } : health.data.token}
                state={account.state}
              />
            )}
          </Listing>
          {replies.data && <LastSaid reply={replies.data.replies[0]} />}
          {may('accounts.manage') && account.state !== 'closed' && (
            <ConnectionTest accountId={account.accountId} />
          )}
        </Panel>
        <Panel title={say('facts')}>
          <AccountFacts account={account} />
        </Panel>
      </div>
      <Panel title={say('capabilities')}>
        <Listing query={health} isEmpty={!health.data}>
          {health.data && <Capabilities capabilities={health.data.capabilities} />}
        </Listing>
      </Panel>
    </>
  )
}
