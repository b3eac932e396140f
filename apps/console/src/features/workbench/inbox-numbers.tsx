import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { Link } from 'react-router'
import { appWords } from '#app/words.ts'
import { api, unwrap } from '#lib/api.ts'
import { type LiveNews, useLive } from '#lib/live.ts'
import { span } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { workbenchWords } from './words.ts'

const key = ['workbench'] as const

/** Counting stops at a thousand. */
const shown = (count: number) => (count >= 1000 ? '999+' : String(count))

/** Three numbers that open what they count. */
export function InboxNumbers() {
  const say = useWords(workbenchWords)
  const sayApp = useWords(appWords)
  const queries = useQueryClient()
  useLive(
    useCallback(
      (news: LiveNews) => {
        if (news.topic === 'conversation') void queries.invalidateQueries({ queryKey: key })
      },
      [queries],
    ),
  )
  const { data, error } = useQuery({
    queryKey: [...key, 'counts'],
    refetchInterval: 60_000,
    queryFn: () => unwrap(api.GET('/api/inbox/counts')),
  })
  // Without numbers nothing is claimed about anybody.
  const unknown = error ? sayApp('failed') : '\u00a0'
  const since = data?.waitingSince
  const waited = since ? span(Date.now() - new Date(since).getTime(), currentLocale()) : undefined
  const tiles = [
    {
      view: 'waiting',
      title: say('waiting'),
      count: data?.waiting,
      hint: waited ? say('longest', { span: waited }) : say('nobodyWaits'),
      urgent: (data?.waiting ?? 0) > 0,
    },
    {
      view: 'unassigned',
      title: say('unassigned'),
      count: data?.unassignedWaiting,
      hint: say('unassignedHint'),
      urgent: false,
    },
    {
      view: 'mine',
      title: say('mine'),
      count: data?.mine,
      hint: say('mineHint', { count: data?.mineUnread ?? 0 }),
      urgent: false,
    },
  ]
  return (
    <div className="workbench-tiles">
      {tiles.map(({ view, title, count, hint, urgent }) => (
        <Link key={view} to={`/inbox?view=${view}`} className={urgent ? 'urgent' : ''}>
          <span>{title}</span>
          <strong>{count === undefined ? '–' : shown(count)}</strong>
          <small>{data ? hint : unknown}</small>
        </Link>
      ))}
    </div>
  )
}
