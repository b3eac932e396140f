import { Alert } from 'antd'
import { useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { SecretOnce } from '#ui/secret-once.tsx'
import type { Account, Issued } from '../account-data.ts'
import { accountWords } from '../words.ts'
import { isLoopback } from './registration.ts'
import { registerWords } from './words.ts'

interface CallbackGuideProps {
  account: Account
  /** What was just drawn, this once. */
  issued?: Issued
}

/** The callback address, and what is to be done with it on WeChat's side. */
export function CallbackGuide({ account, issued = {} }: CallbackGuideProps) {
  const say = useWords(registerWords)
  const sayMode = useWords(accountWords)
  const { callbackUrl, name, mode } = account
  const drawn = [
    ...(issued.token ? [{ label: say('token'), value: issued.token }] : []),
    ...(issued.encodingAesKey ? [{ label: say('aesKey'), value: issued.encodingAesKey }] : []),
  ]
  return (
    <div className="accounts-guide">
      <h3>{say('guide')}</h3>
      <ol>
        <li>{say('guideSignIn', { name })}</li>
        <li>{say('guidePush', { mode: sayMode(mode) })}</li>
        <li>{say('guideEnable')}</li>
        <li>{say('guideIp')}</li>
      </ol>
      <div className="accounts-address">
        <span>{say('address')}</span>
        <code data-testid="callback-url">{callbackUrl}</code>
        <CopyButton text={callbackUrl} label={say('address')} />
      </div>
      {isLoopback(callbackUrl) && <Alert type="warning" showIcon title={say('loopback')} />}
      {drawn.length > 0 ? <SecretOnce items={drawn} /> : <p>{say('notIssued')}</p>}
    </div>
  )
}
