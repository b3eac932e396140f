import { LeftOutlined } from '@ant-design/icons'
import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useMay } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { type Account as AccountData, useAccount, useAccountNews } from './account-data.ts'
import { AccountTags } from './account-tags.tsx'
import { Quotas } from './figures/quotas.tsx'
import { Replies } from './figures/replies.tsx'
import { MenuEditor } from './menu/menu-editor.tsx'
import { Overview } from './overview/overview.tsx'
import { QrCodes } from './qr/qr-codes.tsx'
import { Settings } from './settings/settings.tsx'
import { accountWords } from './words.ts'
import './accounts.css'

/** One account, in tabs; which tab is open stands in the address. */
export function Account() {
  const { accountId = '' } = useParams()
  const account = useAccount(accountId)
  useAccountNews()
  return (
    <div className="console-page">
      <Listing query={account} isEmpty={!account.data}>
        {account.data && <AccountTabs key={accountId} account={account.data} />}
      </Listing>
    </div>
  )
}

function AccountTabs({ account }: { account: AccountData }) {
  const say = useWords(accountWords)
  const may = useMay()
  const [address, setAddress] = useSearchParams()
  const tabs: { key: string; label: string; children: ReactNode }[] = [
    { key: 'overview', label: say('overview'), children: <Overview account={account} /> },
    ...(may('accounts.menu')
      ? [{ key: 'menu', label: say('menu'), children: <MenuEditor account={account} /> }]
      : []),
    { key: 'qr', label: say('qr'), children: <QrCodes account={account} /> },
    { key: 'quotas', label: say('quotas'), children: <Quotas account={account} /> },
    { key: 'replies', label: say('replies'), children: <Replies account={account} /> },
    ...(may('accounts.manage')
      ? [{ key: 'settings', label: say('settings'), children: <Settings account={account} /> }]
      : []),
  ]
  const wanted = address.get('tab')
  return (
    <>
      <AccountHead account={account} />
      <Tabs
        items={tabs}
        activeKey={tabs.some(({ key }) => key === wanted) ? (wanted ?? '') : 'overview'}
        onChange={(tab) => setAddress({ tab }, { replace: true })}
        destroyOnHidden
      />
    </>
  )
}

function AccountHead({ account }: { account: AccountData }) {
  const say = useWords(accountWords)
  const { name, agencyName, state, stateReason, stateSince } = account
  const since = fullTime(stateSince, currentLocale())
  return (
    <header className="accounts-head">
      <Link to="/accounts">
        <LeftOutlined /> {say('back')}
      </Link>
      <h2>{name}</h2>
      <AccountTags account={account} />
      <p>
        {agencyName}
        {state !== 'active' && (
          <>
            {' · '}
            {say('stateSince', { state: say(state), time: since })}
            {stateReason && ` · ${say('stateReason', { reason: stateReason })}`}
          </>
        )}
      </p>
    </header>
  )
}
