import { Form, Input, Radio } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { type Account, type Issued, useRefreshAccount } from '../account-data.ts'
import { patterns } from '../register/registration.ts'
import { registerWords } from '../register/words.ts'
import { settingWords } from './words.ts'

export type Credential = 'secret' | 'token' | 'encodingAesKey'

interface ReplaceCredentialProps {
  account: Account
  field: Credential
  onIssued: (issued: Issued) => void
  onClose: () => void
}

interface Values {
  origin: 'draw' | 'own'
  value?: string
}

const names = { secret: 'secret', token: 'token', encodingAesKey: 'aesKey' } as const
const rules = { secret: 'secretRule', token: 'tokenRule', encodingAesKey: 'aesKeyRule' } as const

/** Replaces one secret: an app secret is always WeChat's, the others may be drawn by us. */
export function ReplaceCredential({ account, field, onIssued, onClose }: ReplaceCredentialProps) {
  const say = useWords(settingWords)
  const sayName = useWords(registerWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefreshAccount(account.accountId)
  const replace = async ({ origin, value = '' }: Values) => {
    const isDrawn = field !== 'secret' && origin === 'draw'
    const body = isDrawn ? { draw: [field] } : { [field]: value }
    const params = { path: { accountId: account.accountId } }
    const url = '/api/accounts/{accountId}/credentials'
    const { issued } = await unwrap(api.PUT(url, { params, body }))
    onIssued(issued)
    await refresh()
    notice.done(say('replaced'))
  }
  return (
    <DrawerForm<Values>
      open
      title={sayUi('titled', { act: say('replace'), name: sayName(names[field]) })}
      submit={say('replace')}
      initial={{ origin: field === 'secret' ? 'own' : 'draw' }}
      onClose={onClose}
      onSubmit={replace}
    >
      {field !== 'secret' && (
        <Form.Item name="origin" required label={say('origin')}>
          <Radio.Group
            options={[
              { value: 'draw', label: sayName('draw') },
              { value: 'own', label: sayName('own') },
            ]}
          />
        </Form.Item>
      )}
      <ValueField field={field} />
    </DrawerForm>
  )
}

function ValueField({ field }: { field: Credential }) {
  const sayName = useWords(registerWords)
  const say = useWords(settingWords)
  const sayUi = useWords(uiWords)
  const origin = Form.useWatch('origin')
  if (field !== 'secret' && origin !== 'own') return null
  return (
    <Form.Item
      name="value"
      label={say('newValue', { name: sayName(names[field]) })}
      rules={[
        { required: true, message: sayUi('required') },
        { pattern: patterns[field], message: sayName(rules[field]) },
      ]}
    >
      <Input.Password autoComplete="off" data-testid="credential-value" />
    </Form.Item>
  )
}
