import { useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { AccountCardView } from './account-card.tsx'
import { SearchForm } from './search-form.tsx'
import { useAccounts } from './use-accounts.ts'
import { accountWords } from './words.ts'

/** For somebody whom WeChat has not named: which accounts there are, and how to find them. */
export function Outside({ account }: { account: string }) {
  const say = useWords(accountWords)
  const [search, setSearch] = useState('')
  const { page, trouble, reload, more } = useAccounts(account, search)
  const isLong = page !== undefined && (page.next !== null || search !== '')
  return (
    <Page title={say('title')}>
      <p class="lead">{say(account === '' ? 'lead' : 'one')}</p>
      {isLong && account === '' && <SearchForm onSearch={setSearch} />}
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!page && !trouble && <Loading />}
      <div data-testid="accounts">
        {page?.accounts.map((one) => (
          <AccountCardView key={one.accountId} account={one} />
        ))}
      </div>
      {page?.accounts.length === 0 && <p role="status">{say('none')}</p>}
      {page && page.next !== null && (
        <button type="button" class="weui-btn weui-btn_default" onClick={more}>
          {say('more')}
        </button>
      )}
      {account !== '' && (
        <a class="weui-btn weui-btn_default" href="/m/">
          {say('all')}
        </a>
      )}
    </Page>
  )
}
