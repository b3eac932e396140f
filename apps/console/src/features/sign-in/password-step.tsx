import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { Alert, Button, Form, Input } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { StepProps } from './sign-in.tsx'
import { useStep } from './use-step.ts'
import { signInWords } from './words.ts'

interface Values {
  signInName: string
  password: string
}

export function PasswordStep({ onSession }: StepProps) {
  const say = useWords(signInWords)
  const { busy, refusal, run } = useStep<Values>(async (body) =>
    onSession(await unwrap(api.POST('/api/session', { body }))),
  )
  return (
    <Form<Values> layout="vertical" size="large" onFinish={run} requiredMark={false}>
      <h2>{say('title')}</h2>
      {refusal && <Alert type="error" title={refusal} showIcon data-testid="refusal" />}
      <Form.Item
        name="signInName"
        label={say('signInName')}
        rules={[{ required: true, whitespace: true, message: say('needName') }]}
      >
        <Input prefix={<UserOutlined />} autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item
        name="password"
        label={say('password')}
        rules={[{ required: true, message: say('needPassword') }]}
      >
        <Input.Password prefix={<LockOutlined />} autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy} data-testid="sign-in">
        {say('submit')}
      </Button>
    </Form>
  )
}
