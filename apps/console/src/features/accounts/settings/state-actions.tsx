import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { TypedConfirmation } from '#ui/typed-confirmation.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { type Account, useRefreshAccount } from '../account-data.ts'
import { settingWords } from './words.ts'

/** Pausing, resuming and closing, each with a reason; closing asks for the name besides. */
export function StateActions({ account }: { account: Account }) {
  const say = useWords(settingWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefreshAccount(account.accountId)
  const [asked, setAsked] = useState<'change' | 'close'>()
  const isPaused = account.state === 'paused'
  const act = isPaused ? say('resume') : say('pause')
  const setState = async (state: Account['state'], reason: string) => {
    const params = { path: { accountId: account.accountId } }
    await unwrap(api.PUT('/api/accounts/{accountId}/state', { params, body: { state, reason } }))
    await refresh()
    notice.done(say('done'))
  }
  const close = () => setAsked(undefined)
  return (
    <div className="accounts-states">
      <p className="accounts-note">{isPaused ? say('resumeNote') : say('pauseNote')}</p>
      <Button onClick={() => setAsked('change')} data-testid="account-pause">
        {act}
      </Button>
      <p className="accounts-note">{say('closeNote')}</p>
      <Button danger onClick={() => setAsked('close')} data-testid="account-close">
        {say('closeAccount')}
      </Button>
      <DrawerForm<{ reason: string }>
        open={asked === 'change'}
        title={say('reasonTitle', { act, name: account.name })}
        submit={act}
        onClose={close}
        onSubmit={({ reason }) => setState(isPaused ? 'active' : 'paused', reason.trim())}
      >
        <Form.Item
          name="reason"
          label={sayUi('reason')}
          rules={[{ required: true, whitespace: true, min: 2, message: sayUi('reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount autoFocus />
        </Form.Item>
      </DrawerForm>
      <TypedConfirmation
        open={asked === 'close'}
        title={say('reasonTitle', { act: say('closeAccount'), name: account.name })}
        warning={say('closeNote')}
        expected={account.name}
        confirm={say('closeAccount')}
        onClose={close}
        onConfirm={(reason) => setState('closed', reason)}
      />
    </div>
  )
}
