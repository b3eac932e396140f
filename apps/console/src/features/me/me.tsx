import { useSession } from '#app/session.ts'
import { OwnFacts } from './own-facts.tsx'
import { OwnPassword } from './own-password.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { SecondFactor } from './second-factor.tsx'
import './me.css'

/** Oneself: what is on record, password, second factor, where one is signed in. */
export function Me() {
  const { data: session } = useSession()
  if (!session?.staff) return null
  return (
    <div className="console-page me">
      <OwnFacts staff={session.staff} />
      <div className="me-access">
        <OwnPassword signInName={session.staff.signInName} />
        <SecondFactor staff={session.staff} />
      </div>
      <OwnSessions idleMinutes={session.idleMinutes} />
    </div>
  )
}
