import { useQuery } from '@tanstack/react-query'
import { Empty, Skeleton } from 'antd'
import { Link } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { span } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import { workbenchWords } from './words.ts'

const kinds = { image: 'picture', voice: 'voice', video: 'video', location: 'location' } as const

/** The citizens who have waited longest, with what they said last. */
export function LongestWaiting() {
  const say = useWords(workbenchWords)
  const { data, error, refetch } = useQuery({
    queryKey: ['workbench', 'longest'],
    refetchInterval: 60_000,
    queryFn: () =>
      unwrap(
        api.GET('/api/inbox/conversations', { params: { query: { filter: 'waiting', limit: 8 } } }),
      ),
  })
  const preview = (kind: string, text: string) =>
    text || say(kinds[kind as keyof typeof kinds] ?? 'other')
  return (
    <section className="workbench-panel workbench-longest">
      <header>
        <h3>{say('longestTitle')}</h3>
        <Link to="/inbox?view=waiting">{say('openInbox')} →</Link>
      </header>
      {error && !data && <Trouble error={error} onRetry={() => void refetch()} isSmall />}
      {!data && !error && <Skeleton active />}
      {data?.conversations.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('noneWaiting')} />
      )}
      <ol>
        {data?.conversations.map((item) => (
          <li key={item.conversationId}>
            <Link to={`/inbox/${item.accountId}/${item.conversationId}?view=waiting`}>
              <span className="who">{item.name || say('somebody')}</span>
              <span className="what">
                {item.lastDirection === 'out' && say('ours')}
                {preview(item.lastKind, item.lastPreview)}
              </span>
              <span className="where">{item.accountName}</span>
              <time dateTime={item.waitingSince ?? ''}>
                {item.waitingSince &&
                  span(Date.now() - new Date(item.waitingSince).getTime(), currentLocale())}
              </time>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
