import { useState } from 'preact/hooks'
import { useSessionState } from '../state/context.ts'
import { BubblesIcon, Icon } from '../ui/icon.tsx'
import { ChatListScreen } from './chat-list.tsx'
import { ContactsScreen } from './contacts.tsx'
import { DiscoverScreen } from './discover.tsx'
import { MeScreen } from './me.tsx'

const TABS = [
  { id: 'chats', name: '微信', Screen: ChatListScreen },
  { id: 'contacts', name: '通讯录', Screen: ContactsScreen },
  { id: 'discover', name: '发现', Screen: DiscoverScreen },
  { id: 'me', name: '我', Screen: MeScreen },
] as const

/** The four tabs that lie under everything else. */
export function HomeScreen() {
  const [tab, setTab] = useState<(typeof TABS)[number]['id']>('chats')
  const { chats } = useSessionState()
  const unread = (chats ?? []).reduce((sum, chat) => sum + chat.unread, 0)
  const Screen = TABS.find(({ id }) => id === tab)?.Screen ?? ChatListScreen
  return (
    <div class="home">
      <Screen />
      <nav class="tab-bar" aria-label="主菜单">
        {TABS.map(({ id, name }) => (
          <button
            type="button"
            key={id}
            class={id === tab ? 'tab active' : 'tab'}
            aria-current={id === tab ? 'page' : undefined}
            data-testid={`tab-${id}`}
            onClick={() => setTab(id)}
          >
            <span class="tab-icon">
              {id === 'chats' ? (
                <BubblesIcon active={id === tab} />
              ) : (
                <Icon name={id} size={27} line={1.4} filled={id === tab} />
              )}
              {id === 'chats' && unread > 0 && (
                <span class="badge">{unread > 99 ? '99+' : unread}</span>
              )}
            </span>
            {name}
          </button>
        ))}
      </nav>
    </div>
  )
}
