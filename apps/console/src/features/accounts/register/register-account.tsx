import { useQueryClient } from '@tanstack/react-query'
import { Button, Drawer, Steps } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { Account, Issued } from '../account-data.ts'
import { ConnectionTest } from '../overview/connection-test.tsx'
import { BasicStep } from './basic-step.tsx'
import { CallbackGuide } from './callback-guide.tsx'
import { CredentialStep } from './credential-step.tsx'
import { type RegistrationValues, toRegistration } from './registration.ts'
import { registerWords } from './words.ts'

interface RegisterAccountProps {
  open: boolean
  onClose: () => void
}

/** Registers an account in four steps; from the third on it exists. */
export function RegisterAccount({ open, onClose }: RegisterAccountProps) {
  const say = useWords(registerWords)
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={640}
      title={say('title')}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <RegisterSteps />
    </Drawer>
  )
}

function RegisterSteps() {
  const say = useWords(registerWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [step, setStep] = useState(0)
  const [values, setValues] = useState<Partial<RegistrationValues>>({
    kind: 'service',
    verified: true,
    mode: 'safe',
    tokenFrom: 'draw',
    keyFrom: 'draw',
  })
  const [made, setMade] = useState<{ account: Account; issued: Issued }>()
  const register = async (credentials: Partial<RegistrationValues>) => {
    const all = { ...values, ...credentials } as RegistrationValues
    setValues(all)
    setMade(await unwrap(api.POST('/api/accounts', { body: toRegistration(all) })))
    await queries.invalidateQueries({ queryKey: ['accounts'] })
    setStep(2)
  }
  const titles = (['basic', 'credentials', 'callback', 'test'] as const).map((key) => say(key))
  return (
    <>
      <Steps
        size="small"
        current={step}
        items={titles.map((title) => ({ title }))}
        style={{ marginBottom: 24 }}
      />
      {step === 0 && (
        <BasicStep
          initial={values}
          onNext={(basic) => {
            setValues({ ...values, ...basic })
            setStep(1)
          }}
        />
      )}
      {step === 1 && (
        <CredentialStep
          initial={values}
          onBack={(credentials) => {
            setValues({ ...values, ...credentials })
            setStep(0)
          }}
          onSubmit={register}
        />
      )}
      {made && step === 2 && (
        <>
          <CallbackGuide account={made.account} issued={made.issued} />
          <Button type="primary" onClick={() => setStep(3)} data-testid="register-next">
            {say('next')}
          </Button>
        </>
      )}
      {made && step === 3 && (
        <>
          <ConnectionTest accountId={made.account.accountId} />
          <span className="accounts-step-buttons">
            <Button onClick={() => setStep(2)}>{say('back')}</Button>
            <Button
              type="primary"
              onClick={() => void navigate(`/accounts/${made.account.accountId}`)}
            >
              {say('finish')}
            </Button>
          </span>
        </>
      )}
    </>
  )
}
