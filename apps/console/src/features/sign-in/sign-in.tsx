import { GlobalOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Spin } from 'antd'
import { useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import { Brand } from '#app/brand.tsx'
import { type Session, sessionKey, useSession } from '#app/session.ts'
import { appWords } from '#app/words.ts'
import { api, setCsrfToken, unwrap } from '#lib/api.ts'
import { changeLocale, currentLocale, useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import { ChangePassword } from './change-password.tsx'
import { Enrol } from './enrol.tsx'
import { Invitation } from './invitation.tsx'
import { PasswordStep } from './password-step.tsx'
import { SecondFactor } from './second-factor.tsx'
import { useInvitation } from './use-invitation.ts'
import { signInWords } from './words.ts'
import './sign-in.css'

export interface StepProps {
  /** Takes the session as the server tells it after a step. */
  onSession: (session: Session) => void
}

/** Signing in, step by step: password, then whatever this person still owes. */
export function SignIn() {
  const say = useWords(signInWords)
  const sayApp = useWords(appWords)
  const queries = useQueryClient()
  const { data: session, error, isPending, refetch } = useSession()
  const [keepOpen, setKeepOpen] = useState(false)
  const { state } = useLocation() as { state: { from?: string } | null }
  const invitation = useInvitation()
  const { token } = invitation
  const isFull = session?.stage === 'full'

  const onSession = (next: Session) => {
    setCsrfToken(next.csrfToken ?? '')
    queries.setQueryData(sessionKey, next)
  }
  const onAccepted = (next: Session) => {
    // Whatever somebody else saw before in this browser is not for the person who comes now.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
    onSession(next)
    invitation.drop()
  }
  const startOver = async () => {
    await unwrap(api.DELETE('/api/session'))
    await queries.invalidateQueries({ queryKey: sessionKey })
  }
  if (isFull && !token && !keepOpen) return <Navigate to={state?.from ?? '/'} replace />
  return (
    <div className="sign-in">
      <header>
        <Brand />
        <Button
          type="text"
          className="sign-in-language"
          icon={<GlobalOutlined />}
          onClick={() => void changeLocale(currentLocale() === 'zh' ? 'en' : 'zh')}
        >
          {sayApp('language')}
        </Button>
      </header>
      <section className="sign-in-lead">
        <h1>{sayApp('tagline')}</h1>
        <p>{say('lead')}</p>
      </section>
      <main className="sign-in-card">
        {isPending && <Spin className="sign-in-wait" />}
        {error && <Trouble error={error} onRetry={() => void refetch()} />}
        {session && token && (
          <Invitation
            key={token}
            token={token}
            signedInAs={isFull ? session.staff?.name : undefined}
            onSession={onAccepted}
            onLeave={invitation.drop}
          />
        )}
        {session && !token && <Step session={session} onSession={onSession} onHold={setKeepOpen} />}
        {session?.stage === 'password' && !token && (
          <Button type="link" block onClick={() => void startOver()}>
            {say('startOver')}
          </Button>
        )}
      </main>
    </div>
  )
}

interface AllStepsProps extends StepProps {
  session: Session
  onHold: (hold: boolean) => void
}

function Step({ session, onSession, onHold }: AllStepsProps) {
  switch (session.step) {
    case 'second-factor':
      return <SecondFactor onSession={onSession} />
    case 'change-password':
      return <ChangePassword onSession={onSession} />
    case 'enrol':
      return <Enrol onSession={onSession} onHold={onHold} />
    default:
      return session.stage === 'full' ? null : <PasswordStep onSession={onSession} />
  }
}
