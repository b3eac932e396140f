import { useState } from 'preact/hooks'
import type { PhoneChat } from '../../../src/contract.ts'
import { RichText } from '../chat/rich-text.tsx'
import { useSession, useSessionState } from '../state/context.ts'
import type { Connection } from '../state/live.ts'
import { previewMessage } from '../text/message-preview.ts'
import { listLabel } from '../text/time-labels.ts'
import { AccountAvatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { NavBar } from '../ui/nav-bar.tsx'
import { AddMenu } from './add-menu.tsx'

const TITLES: Record<Connection, string> = {
  connecting: '微信(连接中...)',
  online: '微信',
  offline: '微信(未连接)',
}

/** The field that leads to the search. */
export function SearchEntry() {
  const session = useSession()
  return (
    <button
      type="button"
      class="search-entry"
      data-testid="open-search"
      onClick={() => session.push({ name: 'search' })}
    >
      <Icon name="search" size={16} line={2} />
      搜索
    </button>
  )
}

function ChatRow({ chat }: { chat: PhoneChat }) {
  const session = useSession()
  const { account, last, unread } = chat
  return (
    <li>
      <button
        type="button"
        class="chat-row"
        data-testid="chat-row"
        data-app-id={account.appId}
        data-unread={unread}
        onClick={() => session.push({ name: 'chat', appId: account.appId })}
      >
        <span class="chat-picture">
          <AccountAvatar account={account} size={48} />
          {unread > 0 && (
            <span class="badge" role="img" aria-label={`${unread} 条未读`}>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </span>
        <span class="chat-words">
          <span class="chat-line">
            <span class="chat-name">{account.name}</span>
            {last && <time class="chat-time">{listLabel(last.at, session.now())}</time>}
          </span>
          <span class="chat-last">{last && <RichText text={previewMessage(last)} />}</span>
        </span>
      </button>
    </li>
  )
}

/** The first tab: every account followed, the last spoken with first. */
export function ChatListScreen() {
  const { chats, connection } = useSessionState()
  const [adding, setAdding] = useState(false)
  const ordered = [...(chats ?? [])].sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0))
  return (
    <div class="screen" data-testid="chat-list">
      <NavBar title={TITLES[connection]}>
        <button
          type="button"
          class="nav-button"
          aria-label="添加"
          aria-expanded={adding}
          data-testid="add-menu"
          onClick={() => setAdding(!adding)}
        >
          <Icon name="add" size={24} />
        </button>
      </NavBar>
      {adding && <AddMenu onClose={() => setAdding(false)} />}
      <div class="scroll white">
        <div class="search-strip">
          <SearchEntry />
        </div>
        {connection === 'offline' && (
          <p class="offline" role="alert" data-testid="offline">
            <span class="offline-mark" aria-hidden="true">
              !
            </span>
            当前网络不可用，正在重新连接
          </p>
        )}
        <ul class="chat-rows" aria-label="聊天列表">
          {ordered.map((chat) => (
            <ChatRow key={chat.account.appId} chat={chat} />
          ))}
        </ul>
        {chats?.length === 0 && <p class="empty">还没有关注公众号。点右上角“＋”添加。</p>}
      </div>
    </div>
  )
}
