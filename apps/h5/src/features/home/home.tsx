import type { OwnConversation } from '../../lib/own.ts'
import { sayWhen, standingOf, wordFor } from '../../lib/state.ts'
import { useNow } from '../../lib/use-now.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { Entry } from './entry.tsx'
import { homeWords } from './words.ts'

/** The first page: which account this is, and what can be done here. */
export function Home() {
  const say = useWords(homeWords)
  const locale = useLocale()
  const { data, trouble, reload } = useOwn<OwnConversation>('/api/m/conversation', { limit: 10 })
  const now = useNow(data?.now)
  const standing = data && standingOf(data)
  const isMissing = trouble !== undefined && data === undefined
  return (
    <Page title={data?.account.name ?? say('title')} under={data?.account.agency}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      <nav aria-label={say('entries')}>
        <Entry
          page="messages"
          icon="messages"
          title={say('messages')}
          tone={
            standing?.state === 'waiting'
              ? 'wait'
              : standing?.state === 'answered'
                ? 'good'
                : 'plain'
          }
          hint={
            standing
              ? say(wordFor(standing, now), {
                  wait: sayWhen(standing, now, locale),
                  at: sayWhen(standing, now, locale),
                })
              : say(isMissing ? 'unknown' : 'reading')
          }
        />
        <Entry page="cases/new" icon="report" title={say('report')} hint={say('reportHint')} />
        <Entry page="cases" icon="cases" title={say('cases')} hint={say('casesHint')} />
        <Entry page="write" icon="write" title={say('write')} hint={say('writeHint')} />
        <Entry page="answers" icon="answers" title={say('answers')} hint={say('answersHint')} />
        <Entry page="me" icon="me" title={say('me')} hint={say('meHint')} />
      </nav>
    </Page>
  )
}
