import { useEffect, useState } from 'preact/hooks'
import { stopSound } from '../media/player.ts'
import { useSession, useSessionState } from '../state/context.ts'
import { Icon } from '../ui/icon.tsx'
import { NavBar } from '../ui/nav-bar.tsx'
import { InputBar } from './input-bar.tsx'
import { MenuBar } from './menu-bar.tsx'
import { MessageList } from './message-list.tsx'

/** The chat with an account. */
export function ChatScreen({ appId }: { appId: string }) {
  const session = useSession()
  const { threads, chats } = useSessionState()
  const [typing, setTyping] = useState(false)
  const [draft, setDraft] = useState('')
  const thread = threads[appId]
  useEffect(() => stopSound, [])
  const account = thread?.account ?? chats?.find((chat) => chat.account.appId === appId)?.account
  const elsewhere = (chats ?? []).reduce(
    (sum, chat) => sum + (chat.account.appId === appId ? 0 : chat.unread),
    0,
  )
  const hasMenu = (thread?.menu.length ?? 0) > 0
  return (
    <div class="screen chat" data-testid="chat" data-app-id={appId}>
      <NavBar title={account?.name ?? ''} unread={elsewhere} onBack={session.pop}>
        <button
          type="button"
          class="nav-button"
          aria-label="公众号资料"
          data-testid="open-profile"
          onClick={() => session.push({ name: 'profile', appId })}
        >
          <Icon name="me" size={22} />
        </button>
      </NavBar>
      {thread ? <MessageList thread={thread} /> : <div class="messages" aria-busy="true" />}
      {thread && hasMenu && !typing && (
        <MenuBar appId={appId} menu={thread.menu} onKeyboard={() => setTyping(true)} />
      )}
      {thread && (typing || !hasMenu) && (
        <InputBar
          appId={appId}
          draft={draft}
          onDraft={setDraft}
          onMenu={hasMenu ? () => setTyping(false) : undefined}
        />
      )}
    </div>
  )
}
