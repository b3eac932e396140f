import { useEffect, useState } from 'preact/hooks'
import type { PhoneAccount } from '../../../src/contract.ts'
import { useSession, useSessionState } from '../state/context.ts'
import { AccountAvatar } from '../ui/avatar.tsx'
import { Cell } from '../ui/cell.tsx'
import { Icon, VerifiedMark } from '../ui/icon.tsx'
import { MoreButton, NavBar } from '../ui/nav-bar.tsx'
import { ActionSheet } from '../ui/sheet.tsx'
import { SubscribeSheet } from './subscribe-sheet.tsx'

interface ProfileProps {
  appId: string
  /** Of the scene QR code through which the person came here. */
  ticket?: string
}

function useAccount(appId: string) {
  const session = useSession()
  const { chats } = useSessionState()
  const [account, setAccount] = useState<PhoneAccount>()
  useEffect(() => {
    void session.attempt(session.api.findAccounts('')).then((accounts) => {
      setAccount(accounts?.find((one) => one.appId === appId))
    })
  }, [appId, session])
  const followed = chats?.find((chat) => chat.account.appId === appId)
  return { account: followed?.account ?? account, isFollowed: followed !== undefined }
}

/** Who an account is, and whether one follows it. */
export function ProfileScreen({ appId, ticket }: ProfileProps) {
  const session = useSession()
  const { account, isFollowed } = useAccount(appId)
  const [asking, setAsking] = useState(false)
  const [subscribing, setSubscribing] = useState(false)
  const enter = () => session.push({ name: 'chat', appId })
  const follow = async () => {
    const done = await session.attempt(session.api.follow(appId, ticket))
    if (!done) return
    await session.loadChats()
    enter()
  }
  const unfollow = async () => {
    if (!(await session.attempt(session.api.unfollow(appId)))) return
    session.goHome()
    await session.loadChats()
  }
  return (
    <div class="screen profile" data-testid="profile" data-app-id={appId}>
      <NavBar title="" onBack={session.pop}>
        {isFollowed && <MoreButton label="更多" onClick={() => setAsking(true)} />}
      </NavBar>
      {account && (
        <div class="scroll">
          <section class="profile-card">
            <div class="profile-head">
              <AccountAvatar account={account} size={60} />
              <div>
                <h2>{account.name}</h2>
                <p>微信号：{account.alias}</p>
              </div>
            </div>
            <p class="profile-intro">{account.intro || '该账号暂无介绍'}</p>
            {account.verified && (
              <p class="profile-verified">
                <VerifiedMark />
                <span>已认证</span>
                <span class="profile-kind">{account.kind === 'service' ? '服务号' : '公众号'}</span>
              </p>
            )}
            <div class="profile-buttons">
              {isFollowed ? (
                <>
                  <button
                    type="button"
                    class="button grey"
                    data-testid="followed"
                    onClick={() => setAsking(true)}
                  >
                    <Icon name="check" size={17} line={2} />
                    已关注
                  </button>
                  <button type="button" class="button green" data-testid="enter" onClick={enter}>
                    发消息
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  class="button green"
                  data-testid="follow"
                  onClick={() => void follow()}
                >
                  关注
                </button>
              )}
            </div>
          </section>
          {isFollowed && (
            <div class="cells profile-more">
              <Cell label="订阅通知" testId="subscriptions" onClick={() => setSubscribing(true)} />
            </div>
          )}
        </div>
      )}
      {subscribing && <SubscribeSheet appId={appId} onAnswer={() => setSubscribing(false)} />}
      {asking && account && (
        <ActionSheet
          label={account.name}
          note={`不再关注“${account.name}”后将不再收到其下发的消息`}
          choices={[
            {
              label: '不再关注',
              danger: true,
              testId: 'unfollow',
              onChoose: () => void unfollow(),
            },
          ]}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
