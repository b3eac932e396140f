import { useSession, useSessionState } from '../state/context.ts'
import { AccountAvatar } from '../ui/avatar.tsx'
import { VerifiedMark } from '../ui/icon.tsx'
import { NavBar } from '../ui/nav-bar.tsx'

/** The accounts this person follows, by name. */
export function AccountsScreen() {
  const session = useSession()
  const { chats } = useSessionState()
  const accounts = (chats ?? [])
    .map((chat) => chat.account)
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
  return (
    <div class="screen" data-testid="accounts">
      <NavBar title="公众号" onBack={session.pop} />
      <div class="scroll white">
        {accounts.map((account) => (
          <button
            type="button"
            key={account.appId}
            class="contact-row"
            data-testid="account-row"
            data-app-id={account.appId}
            onClick={() => session.push({ name: 'chat', appId: account.appId })}
          >
            <AccountAvatar account={account} size={40} />
            <span class="contact-name">{account.name}</span>
            {account.verified && <VerifiedMark />}
          </button>
        ))}
        <p class="count">{accounts.length} 个公众号</p>
      </div>
    </div>
  )
}
