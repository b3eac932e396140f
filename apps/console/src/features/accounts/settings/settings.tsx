import { Alert, Button } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { type Account, useRefreshAccount } from '../account-data.ts'
import { AccountFacts } from '../overview/account-facts.tsx'
import { CallbackGuide } from '../register/callback-guide.tsx'
import { Credentials } from './credentials.tsx'
import { EditBasics } from './edit-basics.tsx'
import { StateActions } from './state-actions.tsx'
import { settingWords } from './words.ts'
import './settings.css'

/** The register, the credentials, the callback address, the state. */
export function Settings({ account }: { account: Account }) {
  const say = useWords(settingWords)
  const ask = useAsk()
  const refresh = useRefreshAccount(account.accountId)
  const [isEditing, setIsEditing] = useState(false)
  if (account.state === 'closed') return <Alert type="info" showIcon title={say('closedNote')} />
  const replaceAddress = () =>
    ask({
      title: say('replaceAddressTitle', { name: account.name }),
      note: say('replaceAddressNote'),
      confirm: say('replaceAddress'),
      done: say('replaced'),
      act: async () => {
        const params = { path: { accountId: account.accountId } }
        await unwrap(api.POST('/api/accounts/{accountId}/callback-key', { params }))
        await refresh()
      },
    })
  return (
    <>
      <Panel
        title={say('basic')}
        extra={<Button onClick={() => setIsEditing(true)}>{say('edit')}</Button>}
      >
        <AccountFacts account={account} />
      </Panel>
      <Panel title={say('credentials')}>
        <Credentials account={account} />
      </Panel>
      <Panel
        title={say('callback')}
        extra={<Button onClick={replaceAddress}>{say('replaceAddress')}</Button>}
      >
        <CallbackGuide account={account} />
      </Panel>
      <Panel title={say('state')}>
        <StateActions account={account} />
      </Panel>
      <EditBasics open={isEditing} account={account} onClose={() => setIsEditing(false)} />
    </>
  )
}
