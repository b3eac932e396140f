import { Alert, Button, Form, Input } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { StepProps } from './sign-in.tsx'
import { useStep } from './use-step.ts'
import { signInWords } from './words.ts'

interface Values {
  newPassword: string
  again: string
}

/** The first password was given by somebody else: it holds for one sign-in only. */
export function ChangePassword({ onSession }: StepProps) {
  const say = useWords(signInWords)
  const { busy, refusal, run } = useStep<Values>(async ({ newPassword }) =>
    onSession(await unwrap(api.POST('/api/session/password', { body: { newPassword } }))),
  )
  return (
    <Form<Values> layout="vertical" size="large" onFinish={run} requiredMark={false}>
      <h2>{say('changePassword')}</h2>
      <p>{say('changeHint')}</p>
      {refusal && <Alert type="error" title={refusal} showIcon data-testid="refusal" />}
      <Form.Item
        name="newPassword"
        label={say('newPassword')}
        rules={[{ required: true, message: say('needPassword') }]}
      >
        <Input.Password autoFocus autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={say('again')}
        dependencies={['newPassword']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value) =>
              value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(say('notSame'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {say('submit')}
      </Button>
    </Form>
  )
}
