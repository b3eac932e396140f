import { Alert, Button, Form } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { NewPassword } from '#ui/new-password.tsx'
import type { StepProps } from './sign-in.tsx'
import { useStep } from './use-step.ts'
import { signInWords } from './words.ts'

/** The first password was given by somebody else: it holds for one sign-in only. */
export function ChangePassword({ onSession }: StepProps) {
  const say = useWords(signInWords)
  const { busy, refusal, run } = useStep<{ newPassword: string }>(async ({ newPassword }) =>
    onSession(await unwrap(api.POST('/api/session/password', { body: { newPassword } }))),
  )
  return (
    <Form layout="vertical" onFinish={run} requiredMark={false}>
      <h2>{say('changePassword')}</h2>
      <p>{say('changeHint')}</p>
      {refusal && <Alert type="error" title={refusal} showIcon data-testid="refusal" />}
      <NewPassword autoFocus />
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {say('setPassword')}
      </Button>
    </Form>
  )
}
