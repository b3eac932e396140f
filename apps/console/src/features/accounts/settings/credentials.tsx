import { Button, Modal } from 'antd'
import { useState } from 'react'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { SecretOnce } from '#ui/secret-once.tsx'
import type { Account, Issued } from '../account-data.ts'
import { registerWords } from '../register/words.ts'
import { type Credential, ReplaceCredential } from './replace-credential.tsx'
import { settingWords } from './words.ts'

/** When each secret was set; they can be replaced and never be read. */
export function Credentials({ account }: { account: Account }) {
  const say = useWords(settingWords)
  const sayName = useWords(registerWords)
  const locale = currentLocale()
  const [replacing, setReplacing] = useState<Credential>()
  const [issued, setIssued] = useState<Issued>()
  const { secretSetAt, secretPrint, tokenSetAt, encodingAesKeySetAt } = account.credentials
  const rows = [
    { field: 'secret' as const, name: sayName('secret'), at: secretSetAt, more: secretPrint },
    { field: 'token' as const, name: sayName('token'), at: tokenSetAt, more: '' },
    {
      field: 'encodingAesKey' as const,
      name: sayName('aesKey'),
      at: encodingAesKeySetAt,
      more: '',
    },
  ]
  const drawn = [
    ...(issued?.token ? [{ label: sayName('token'), value: issued.token }] : []),
    ...(issued?.encodingAesKey ? [{ label: sayName('aesKey'), value: issued.encodingAesKey }] : []),
  ]
  return (
    <>
      <p className="accounts-note">{say('credentialsNote')}</p>
      <ul className="accounts-credentials">
        {rows.map(({ field, name, at, more }) => (
          <li key={field}>
            <strong>{name}</strong>
            <span>
              {at ? say('setAt', { time: fullTime(at, locale) }) : say('notSet')}
              {at && more && ` · ${say('print', { print: more })}`}
            </span>
            <Button size="small" onClick={() => setReplacing(field)} data-testid={`set-${field}`}>
              {say('replace')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="accounts-note">{say('printHint')}</p>
      {replacing && (
        <ReplaceCredential
          account={account}
          field={replacing}
          onIssued={setIssued}
          onClose={() => setReplacing(undefined)}
        />
      )}
      <Modal
        open={drawn.length > 0}
        title={say('issued')}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={
          <Button type="primary" onClick={() => setIssued(undefined)}>
            {say('close')}
          </Button>
        }
      >
        <SecretOnce items={drawn} />
      </Modal>
    </>
  )
}
