import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Spin } from 'antd'
import { useState } from 'react'
import type { Session } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { Trouble } from '#ui/trouble.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import type { StepProps } from './sign-in.tsx'
import { useStep } from './use-step.ts'
import { signInWords } from './words.ts'

interface EnrolProps extends StepProps {
  /** Keeps this page open though the person is signed in, until the codes are kept. */
  onHold: (hold: boolean) => void
}

/** Binding an authenticator app: picture, code, recovery codes. */
export function Enrol({ onSession, onHold }: EnrolProps) {
  const say = useWords(signInWords)
  const [done, setDone] = useState<{ session: Session; recoveryCodes: string[] }>()
  const { data, error, refetch } = useQuery({
    queryKey: ['enrolment'],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => unwrap(api.POST('/api/session/enrolment', { body: {} })),
  })
  const { busy, refusal, run } = useStep<{ code: string }>(async (body) => {
    const answer = await unwrap(api.POST('/api/session/enrolment/confirm', { body }))
    onHold(true)
    setDone(answer)
  })
  if (done) {
    const goOn = () => {
      onHold(false)
      onSession(done.session)
    }
    return <RecoveryCodes codes={done.recoveryCodes} onDone={goOn} />
  }
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <Spin className="sign-in-wait" />
  return (
    <Form layout="vertical" size="large" onFinish={run} requiredMark={false}>
      <h2>{say('enrol')}</h2>
      <p>{say('enrolHint')}</p>
      <img
        className="sign-in-qr"
        alt={say('enrol')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(data.qrSvg)}`}
      />
      <div className="sign-in-secret">
        <span>{say('secret')}</span>
        <code data-testid="enrol-secret">{inFours(data.secret)}</code>
        <CopyButton text={data.secret} label={say('secret')} />
      </div>
      {refusal && <Alert type="error" title={refusal} showIcon data-testid="refusal" />}
      <Form.Item
        name="code"
        label={say('code')}
        rules={[{ required: true, message: say('needCode') }]}
      >
        <Input
          autoFocus
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={8}
          className="sign-in-code"
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {say('verify')}
      </Button>
    </Form>
  )
}

/** A key to be typed by hand is read in groups. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
