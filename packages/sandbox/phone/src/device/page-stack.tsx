import { useEffect, useRef, useState } from 'preact/hooks'
import { ChatScreen } from '../chat/chat.tsx'
import { AccountsScreen } from '../screens/accounts.tsx'
import { BrowserScreen } from '../screens/browser.tsx'
import { HomeScreen } from '../screens/home.tsx'
import { LocationScreen } from '../screens/location.tsx'
import { PeopleScreen } from '../screens/people.tsx'
import { ProfileScreen } from '../screens/profile.tsx'
import { ScanScreen } from '../screens/scan.tsx'
import { SearchScreen } from '../screens/search.tsx'
import { useSession, useSessionState } from '../state/context.ts'
import type { Page, Placed, Stack } from '../state/navigation.ts'

/** How long a page takes to slide away, in milliseconds; as in the style sheet. */
const LEAVING_TIME = 220

function PageScreen({ page }: { page: Page }) {
  switch (page.name) {
    case 'chat':
      return <ChatScreen appId={page.appId} />
    case 'profile':
      return <ProfileScreen appId={page.appId} ticket={page.ticket} />
    case 'accounts':
      return <AccountsScreen />
    case 'people':
      return <PeopleScreen />
    case 'search':
      return <SearchScreen />
    case 'scan':
      return <ScanScreen onText={page.onText} />
    case 'location':
      return <LocationScreen onPlace={page.onPlace} />
    case 'browser':
      return <BrowserScreen url={page.url} />
  }
}

/**
 * The pages to draw: those of the stack, and for a moment the one that has just been taken off.
 *
 * That one stays in its place among the others, so that it is not built anew to slide away.
 */
function useShown(stack: Stack): { page: Placed; isLeaving: boolean }[] {
  const before = useRef(stack)
  const [, renderAgain] = useState(0)
  const left = before.current.at(-1)
  const isLeaving =
    left !== undefined && before.current.length > stack.length && !stack.includes(left)
  useEffect(() => {
    if (!isLeaving) {
      before.current = stack
      return
    }
    const timer = setTimeout(() => {
      before.current = stack
      renderAgain((count) => count + 1)
    }, LEAVING_TIME)
    return () => clearTimeout(timer)
  }, [stack, isLeaving])
  const shown = stack.map((page) => ({ page, isLeaving: false }))
  return isLeaving ? [...shown, { page: left, isLeaving }] : shown
}

const classOf = (isLeaving: boolean, isCovered: boolean) =>
  `page over${isLeaving ? ' leaving' : ''}${isCovered ? ' covered' : ''}`

/** The tabs and the pages over them; only the top one can be used. */
export function PageStack() {
  const session = useSession()
  const { stack, toast } = useSessionState()
  const shown = useShown(stack)
  return (
    <section
      class="pages"
      aria-label="微信"
      onKeyDown={(event) => event.key === 'Escape' && stack.length > 0 && session.pop()}
    >
      <div
        class={stack.length > 0 ? 'page covered' : 'page'}
        data-testid={stack.length > 0 ? undefined : 'screen-top'}
        inert={stack.length > 0}
      >
        <HomeScreen />
      </div>
      {shown.map(({ page, isLeaving }, index) => (
        <div
          key={page.key}
          class={classOf(isLeaving, index < stack.length - 1)}
          data-testid={index === stack.length - 1 ? 'screen-top' : undefined}
          inert={isLeaving || index < stack.length - 1}
        >
          <PageScreen page={page} />
        </div>
      ))}
      <div class="toast-place" role="status">
        {toast && (
          <p class="toast" data-testid="toast">
            {toast}
          </p>
        )}
      </div>
    </section>
  )
}
