import { useEffect, useState } from 'preact/hooks'
import type { PhoneAccount } from '../../../src/contract.ts'
import { useSession } from '../state/context.ts'
import { AccountAvatar } from '../ui/avatar.tsx'
import { Icon, VerifiedMark } from '../ui/icon.tsx'

const KINDS: Record<PhoneAccount['kind'], string> = { subscription: '公众号', service: '服务号' }

/** Time without a keystroke, in milliseconds, before the search is asked. */
const TYPING_PAUSE = 250

/** Looks for accounts while the person writes; an empty field lists all of them. */
function useFound(words: string) {
  const session = useSession()
  const [found, setFound] = useState<PhoneAccount[]>()
  useEffect(() => {
    let outdated = false
    const timer = setTimeout(
      async () => {
        const accounts = await session.attempt(session.api.findAccounts(words))
        if (!outdated && accounts) setFound(accounts)
      },
      words === '' ? 0 : TYPING_PAUSE,
    )
    return () => {
      outdated = true
      clearTimeout(timer)
    }
  }, [words, session])
  return found
}

/** 搜一搜: looks for accounts by name or by WeChat id. */
export function SearchScreen() {
  const session = useSession()
  const [words, setWords] = useState('')
  const found = useFound(words.trim())
  return (
    <div class="screen" data-testid="search">
      <div class="search-bar">
        <label class="search-field">
          <Icon name="search" size={16} line={2} />
          <input
            type="search"
            placeholder="搜一搜公众号"
            aria-label="搜一搜公众号"
            data-testid="search-input"
            autofocus
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="search-cancel" data-testid="back" onClick={session.pop}>
          取消
        </button>
      </div>
      <div class="scroll">
        {found && found.length > 0 && (
          <section class="results" aria-label="搜索结果">
            <h2>{words.trim() ? '账号' : '本地演示环境中的账号'}</h2>
            {found.map((account) => (
              <button
                type="button"
                key={account.appId}
                class="result-row"
                data-testid="search-result"
                data-app-id={account.appId}
                onClick={() => session.push({ name: 'profile', appId: account.appId })}
              >
                <AccountAvatar account={account} size={44} />
                <span class="result-words">
                  <span class="result-name">
                    {account.name}
                    {account.verified && <VerifiedMark />}
                  </span>
                  <span>
                    {KINDS[account.kind]} · 微信号：{account.alias}
                  </span>
                  {account.intro && <span class="result-intro">{account.intro}</span>}
                </span>
                {account.followed && <span class="result-state">已关注</span>}
              </button>
            ))}
          </section>
        )}
        {found?.length === 0 && <p class="empty">没有找到相关的公众号</p>}
      </div>
    </div>
  )
}
