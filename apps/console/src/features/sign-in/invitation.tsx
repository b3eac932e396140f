import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Result, Spin } from 'antd'
import { useMemo, useState } from 'react'
import { ApiError, api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { NewPassword } from '#ui/new-password.tsx'
import { Trouble } from '#ui/trouble.tsx'
import { createAcceptance } from './accept-invitation.ts'
import type { StepProps } from './sign-in.tsx'
import { useStep } from './use-step.ts'
import { signInWords } from './words.ts'

interface InvitationProps extends StepProps {
  token: string
  /** Who is signed in already; accepting signs them out. */
  signedInAs: string | undefined
  onLeave: () => void
}

/** Accepting an invitation: who one is invited as, and a password of one's own. */
export function Invitation({ token, signedInAs, onSession, onLeave }: InvitationProps) {
  const say = useWords(signInWords)
  const [isOver, setOver] = useState(false)
  const { data, error, refetch, isFetching } = useQuery({
    // Without the token: what is in the key can be seen by whoever looks into the cache.
    queryKey: ['invitation'],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: () => unwrap(api.POST('/api/session/invitation/read', { body: { token } })),
  })
  const isInvalid = error instanceof ApiError && error.code === 'INVITATION_INVALID'
  if (isOver || isInvalid) return <InvitationOver onLeave={onLeave} />
  if (error && !isFetching) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <Spin className="sign-in-wait" />
  return (
    <>
      <h2>{say('invited', { name: data.name })}</h2>
      <dl className="sign-in-facts" data-testid="invited-as">
        <dt>{say('agency')}</dt>
        <dd>{data.agencyName}</dd>
        <dt>{say('signInName')}</dt>
        <dd>
          <code>{data.signInName}</code>
        </dd>
      </dl>
      {signedInAs && (
        <Alert type="warning" showIcon title={say('signedInAs', { name: signedInAs })} />
      )}
      <ChoosePassword
        token={token}
        signInName={data.signInName}
        onSession={onSession}
        onOver={() => setOver(true)}
      />
      {signedInAs && (
        <Button type="link" block onClick={onLeave}>
          {say('notNow')}
        </Button>
      )}
    </>
  )
}

interface ChoosePasswordProps extends StepProps {
  token: string
  signInName: string
  onOver: () => void
}

function ChoosePassword({ token, signInName, onSession, onOver }: ChoosePasswordProps) {
  const say = useWords(signInWords)
  const accept = useMemo(() => createAcceptance({ token, signInName }), [token, signInName])
  const { busy, refusal, run } = useStep<{ newPassword: string }>(async ({ newPassword }) => {
    try {
      onSession(await accept(newPassword))
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'INVITATION_INVALID') throw error
      onOver()
    }
  })
  return (
    <Form layout="vertical" onFinish={run} requiredMark={false}>
      <p>{say('invitedHint')}</p>
      {refusal && <Alert type="error" title={refusal} showIcon data-testid="refusal" />}
      <NewPassword signInName={signInName} autoFocus />
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {say('accept')}
      </Button>
    </Form>
  )
}

/** The link was used, replaced by a newer one, or its time is over; which of them is not told. */
function InvitationOver({ onLeave }: { onLeave: () => void }) {
  const say = useWords(signInWords)
  return (
    <Result
      className="sign-in-over"
      status="warning"
      title={say('invitationOver')}
      subTitle={say('invitationOverHint')}
      extra={
        <Button type="primary" onClick={onLeave} data-testid="to-sign-in">
          {say('toSignIn')}
        </Button>
      }
    />
  )
}
