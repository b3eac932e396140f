import { Empty, Skeleton } from 'antd'
import { type RefObject, useMemo } from 'react'
import { useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import type { useList } from '../api/use-list.ts'
import { useNow } from '../api/use-now.ts'
import type { Conversation } from '../model/types.ts'
import type { ListAsked, ViewName } from '../model/views.ts'
import { inboxWords } from '../words.ts'
import { ConversationRow } from './conversation-row.tsx'
import { ListEnd } from './list-end.tsx'
import { Windowed } from './windowed.tsx'

interface ConversationListProps {
  asked: ListAsked
  list: ReturnType<typeof useList>
  openId: string | undefined
  cursorId: string | undefined
  shown: RefObject<readonly string[]>
  onOpen: (conversation: Conversation) => void
}

const rowHeight = 80
const nothing: readonly Conversation[] = []
const emptyWords = {
  waiting: 'emptyWaiting',
  mine: 'emptyMine',
  unassigned: 'emptyUnassigned',
  all: 'emptyAll',
  done: 'emptyDone',
} as const satisfies Record<ViewName, string>

/** The conversations of a view, endless. */
export function ConversationList(props: ConversationListProps) {
  const { asked, list, openId, cursorId, shown, onOpen } = props
  const say = useWords(inboxWords)
  const now = useNow(20_000)
  const items = list.data?.items ?? nothing
  const ids = useMemo(() => items.map((item) => item.conversationId), [items])
  const cursor = cursorId === undefined ? -1 : ids.indexOf(cursorId)
  if (list.isPending) return <ListSkeleton />
  if (list.error && !list.data)
    return <Trouble error={list.error} onRetry={() => void list.refetch()} />
  if (items.length === 0)
    return (
      <Empty
        className="inbox-empty"
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={say(emptyWords[asked.view])}
      />
    )
  return (
    <Windowed
      items={items}
      ids={ids}
      rowHeight={rowHeight}
      label={say('list')}
      cursor={cursor}
      shown={shown}
      onNearEnd={list.loadMore}
      end={
        <ListEnd
          hasMore={list.data?.next !== null}
          error={list.moreFailed}
          onRetry={() => void list.loadMore()}
        />
      }
    >
      {(item) => (
        <ConversationRow
          key={item.conversationId}
          conversation={item}
          isOpen={item.conversationId === openId}
          isAtCursor={item.conversationId === cursorId}
          staffId={asked.staffId}
          now={now}
          onOpen={onOpen}
        />
      )}
    </Windowed>
  )
}

/** Rows in outline while the list is on its way. */
export function ListSkeleton() {
  return (
    <div className="inbox-skeleton" aria-hidden>
      {Array.from({ length: 8 }, (_, index) => (
        <Skeleton key={String(index)} active title={{ width: '45%' }} paragraph={{ rows: 1 }} />
      ))}
    </div>
  )
}
