import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { StepProps } from './sign-in.tsx'
import { useStep } from './use-step.ts'
import { signInWords } from './words.ts'

interface Values {
  code: string
}

/** The six digits of the app, or a recovery code. */
export function SecondFactor({ onSession }: StepProps) {
  const say = useWords(signInWords)
  const [recovery, setRecovery] = useState(false)
  const path = recovery ? '/api/session/recovery-code' : '/api/session/second-factor'
  const { busy, refusal, run } = useStep<Values>(async (body) =>
    onSession(await unwrap(api.POST(path, { body }))),
  )
  return (
    <Form<Values> key={path} layout="vertical" size="large" onFinish={run} requiredMark={false}>
      <h2>{say(recovery ? 'recovery' : 'secondFactor')}</h2>
      <p>{say(recovery ? 'recoveryHint' : 'secondFactorHint')}</p>
      {refusal && <Alert type="error" title={refusal} showIcon data-testid="refusal" />}
      <Form.Item
        name="code"
        label={say(recovery ? 'recoveryCode' : 'code')}
        rules={[{ required: true, whitespace: true, message: say('needCode') }]}
      >
        <Input
          autoFocus
          autoComplete="one-time-code"
          inputMode={recovery ? 'text' : 'numeric'}
          className="sign-in-code"
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {say('verify')}
      </Button>
      <Button type="link" block onClick={() => setRecovery(!recovery)}>
        {say(recovery ? 'useApp' : 'useRecovery')}
      </Button>
    </Form>
  )
}
