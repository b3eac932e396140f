import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { useSearchParams } from 'react-router'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { AccountSelect } from '#ui/account-select.tsx'
import { Listing } from '#ui/listing.tsx'
import { Erasures } from './erasures/erasures.tsx'
import { Followers } from './followers/followers.tsx'
import { Tags } from './tags/tags.tsx'
import { citizenWords } from './words.ts'
import './citizens.css'

/** Followers of one account, its tags, and requests for erasure over all accounts. */
export function Citizens() {
  const say = useWords(citizenWords)
  const may = useMay()
  const [address, setAddress] = useSearchParams()
  const first = useQuery({
    queryKey: ['accounts', 'first'],
    queryFn: () => unwrap(api.GET('/api/accounts', { params: { query: { limit: 1 } } })),
  })
  const accountId = address.get('account') ?? first.data?.accounts[0]?.accountId
  const tab = address.get('tab') ?? 'followers'
  const go = (part: { account?: string; tab?: string }) => {
    const next = new URLSearchParams(address)
    for (const [key, value] of Object.entries(part)) next.set(key, value)
    setAddress(next, { replace: true })
  }
  const tabs = accountId
    ? [
        {
          key: 'followers',
          label: say('followers'),
          children: <Followers key={accountId} accountId={accountId} />,
        },
        { key: 'tags', label: say('tags'), children: <Tags accountId={accountId} /> },
        ...(may('citizens.erase')
          ? [{ key: 'erasures', label: say('erasures'), children: <Erasures /> }]
          : []),
      ]
    : []
  return (
    <div className="console-page">
      <Listing query={first} isEmpty={!accountId} empty={say('noAccount')}>
        <Tabs
          items={tabs}
          activeKey={tabs.some(({ key }) => key === tab) ? tab : 'followers'}
          onChange={(key) => go({ tab: key })}
          destroyOnHidden
          tabBarExtraContent={
            tab !== 'erasures' && (
              <AccountSelect value={accountId} onChange={(account) => go({ account })} />
            )
          }
        />
      </Listing>
    </div>
  )
}
