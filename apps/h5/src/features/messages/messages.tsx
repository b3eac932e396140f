import { useNow } from '../../lib/use-now.ts'
import { useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { RoundCard } from './round-card.tsx'
import { groupRounds } from './rounds.ts'
import { StandingNotice } from './standing-notice.tsx'
import { useConversation } from './use-conversation.ts'
import { messageWords } from './words.ts'

/** One's own messages and what was answered, and what comes next. */
export function Messages() {
  const say = useWords(messageWords)
  const { own, messages, hasEarlier, fresh, trouble, reload, showEarlier } = useConversation()
  const now = useNow(own?.now)
  return (
    <Page title={say('title')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!own && !trouble && <Loading />}
      {own && <StandingNotice own={own} messages={messages} now={now} />}
      <p class="spoken" role="status">
        {fresh > 0 ? say('fresh') : ''}
      </p>
      {own && (
        <Link page="write" class="weui-btn weui-btn_primary" testId="write">
          {say('write')}
        </Link>
      )}
      {own && messages.length > 0 && (
        <section aria-label={say('list')}>
          <h2 class="list-title">{say('list')}</h2>
          {groupRounds(messages, own.waitingSince).map((round) => (
            <RoundCard key={round.id} round={round} account={own.account} now={now} />
          ))}
          {hasEarlier && (
            <button
              type="button"
              class="weui-btn weui-btn_default"
              onClick={showEarlier}
              data-testid="earlier"
            >
              {say('earlier')}
            </button>
          )}
        </section>
      )}
    </Page>
  )
}
