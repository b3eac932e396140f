import { Alert, Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { currentLocale, useWords } from '#lib/words.ts'
import { failureWords } from '#ui/failure.ts'
import { uiWords } from '#ui/words.ts'
import { ModeField } from './mode-field.tsx'
import { patterns, type RegistrationValues } from './registration.ts'
import { registerWords } from './words.ts'

interface CredentialStepProps {
  initial: Partial<RegistrationValues>
  onBack: (values: Partial<RegistrationValues>) => void
  onSubmit: (values: Partial<RegistrationValues>) => Promise<void>
}

/** The app secret, the mode, and where token and key come from. */
export function CredentialStep({ initial, onBack, onSubmit }: CredentialStepProps) {
  const say = useWords(registerWords)
  const [form] = Form.useForm<RegistrationValues>()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const submit = async (values: Partial<RegistrationValues>) => {
    setIsBusy(true)
    setRefusal('')
    try {
      await onSubmit(values)
    } catch (error) {
      setRefusal(failureWords(error, currentLocale()))
      setIsBusy(false)
    }
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark="optional"
      initialValues={initial}
      onFinish={(values) => void submit(values)}
    >
      {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
      <Form.Item
        name="secret"
        label={say('secret')}
        extra={say('secretHint')}
        rules={[{ pattern: patterns.secret, message: say('secretRule') }]}
      >
        <Input.Password autoComplete="off" data-testid="account-secret" />
      </Form.Item>
      <ModeField />
      <OriginField field="token" from="tokenFrom" />
      <OriginField field="encodingAesKey" from="keyFrom" />
      <span className="accounts-step-buttons">
        <Button onClick={() => onBack(form.getFieldsValue())}>{say('back')}</Button>
        <Button type="primary" htmlType="submit" loading={isBusy} data-testid="register-submit">
          {say('submit')}
        </Button>
      </span>
    </Form>
  )
}

interface OriginFieldProps {
  field: 'token' | 'encodingAesKey'
  from: 'tokenFrom' | 'keyFrom'
}

/** Drawn by us, or the one that stands on the platform already. */
function OriginField({ field, from }: OriginFieldProps) {
  const say = useWords(registerWords)
  const sayUi = useWords(uiWords)
  const chosen = Form.useWatch(from)
  const rule = say(field === 'token' ? 'tokenRule' : 'aesKeyRule')
  return (
    <>
      <Form.Item name={from} label={say(field === 'token' ? 'token' : 'aesKey')} required>
        <Radio.Group
          options={[
            { value: 'draw', label: say('draw') },
            { value: 'own', label: say('own') },
          ]}
        />
      </Form.Item>
      {chosen === 'own' && (
        <Form.Item
          name={field}
          rules={[
            { required: true, message: sayUi('required') },
            { pattern: patterns[field], message: rule },
          ]}
        >
          <Input autoComplete="off" spellCheck={false} placeholder={rule} />
        </Form.Item>
      )}
    </>
  )
}
