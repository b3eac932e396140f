import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { useDelayed } from '#ui/use-delayed.ts'
import { type AccountLine, useAccountList, useAccountNews } from './account-data.ts'
import { AccountRow } from './list/account-row.tsx'
import { RegisterAccount } from './register/register-account.tsx'
import { accountWords } from './words.ts'
import './accounts.css'

const states = ['active', 'paused', 'closed'] as const

/** Every official account in scope, with how it stands at a glance. */
export function Accounts() {
  const say = useWords(accountWords)
  const may = useMay()
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<AccountLine['state']>()
  const [isRegistering, setIsRegistering] = useState(false)
  const search = useDelayed(typed.trim())
  const list = useAccountList({ search, state })
  useAccountNews()
  const accounts = list.data?.pages.flatMap((page) => page.accounts) ?? []
  const isFiltered = search !== '' || state !== undefined
  return (
    <div className="console-page">
      <Sheet>
        <SheetBar>
          <Input
            allowClear
            prefix={<SearchOutlined />}
            style={{ width: 260 }}
            placeholder={say('search')}
            aria-label={say('search')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            data-testid="account-search"
          />
          <Select
            allowClear
            placeholder={say('anyState')}
            aria-label={say('state')}
            style={{ width: 120 }}
            value={state}
            onChange={(wanted: AccountLine['state'] | undefined) => setState(wanted)}
            options={states.map((value) => ({ value, label: say(value) }))}
          />
          <BarGap />
          {may('accounts.manage') && (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => setIsRegistering(true)}
              data-testid="register"
            >
              {say('register')}
            </Button>
          )}
        </SheetBar>
        <Listing
          query={list}
          isEmpty={accounts.length === 0}
          empty={isFiltered ? say('empty') : say('emptyAtAll')}
        >
          <ul className="accounts-list">
            {accounts.map((account) => (
              <AccountRow key={account.accountId} account={account} />
            ))}
          </ul>
          <LoadMore query={list} />
        </Listing>
      </Sheet>
      <RegisterAccount open={isRegistering} onClose={() => setIsRegistering(false)} />
    </div>
  )
}
