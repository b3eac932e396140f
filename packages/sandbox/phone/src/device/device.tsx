import { useEffect, useMemo } from 'preact/hooks'
import type { PhonePerson } from '../../../src/contract.ts'
import { createApi, eventsUrl } from '../state/api.ts'
import { SessionContext } from '../state/context.ts'
import { keepLive } from '../state/live.ts'
import { usePeople } from '../state/people.ts'
import { createSession, type Session } from '../state/session.ts'
import { PageStack } from './page-stack.tsx'
import { StatusBar } from './status-bar.tsx'

function startSession(session: Session): () => void {
  const asked = new URLSearchParams(location.search).get('chat')
  void session.loadChats()
  if (asked) session.push({ name: 'chat', appId: asked })
  return keepLive({
    onEvent: session.hear,
    onConnection: session.setConnection,
    open: () => new EventSource(eventsUrl(session.person.id)),
    later: session.later,
  })
}

/** One person's phone, alive while it is shown. */
function Phone({ person }: { person: PhonePerson }) {
  const session = useMemo(
    () =>
      createSession(person, {
        api: createApi(person.id),
        now: () => new Date(),
        later: (callback, delay) => setTimeout(callback, delay),
      }),
    [person],
  )
  useEffect(() => startSession(session), [session])
  return (
    <SessionContext.Provider value={session}>
      <PageStack />
    </SessionContext.Provider>
  )
}

/** The device: its frame, and what is on its screen. */
export function Device() {
  const { current, problem, list, readAgain } = usePeople()
  return (
    <main class="device" aria-label="手机 Phone">
      <div class="glass">
        <StatusBar />
        {current ? (
          <Phone key={current.id} person={current} />
        ) : (
          <div class="pages device-empty">
            {problem && (
              <p role="alert">
                {problem}
                <button type="button" class="button outline" onClick={readAgain}>
                  重试
                </button>
              </p>
            )}
            {list?.length === 0 && <p>还没有人。请先添加一个人。</p>}
          </div>
        )}
        <div class="home-indicator" aria-hidden="true" />
      </div>
    </main>
  )
}
