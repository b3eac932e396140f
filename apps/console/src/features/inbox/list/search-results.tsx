import { Empty } from 'antd'
import { useMemo } from 'react'
import { useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import { useNow } from '../api/use-now.ts'
import type { FoundMessage, useSearch } from '../api/use-search.ts'
import { inboxWords } from '../words.ts'
import { ListSkeleton } from './conversation-list.tsx'
import { HitRow } from './hit-row.tsx'
import { ListEnd } from './list-end.tsx'
import { Windowed } from './windowed.tsx'

interface SearchResultsProps {
  words: string
  search: ReturnType<typeof useSearch>
  cursorId: string | undefined
  openMessageId: string
  onOpen: (found: FoundMessage) => void
}

const rowHeight = 80

/** What the search found, newest first; opening one jumps to the message. */
export function SearchResults(props: SearchResultsProps) {
  const { words, search, cursorId, openMessageId, onOpen } = props
  const say = useWords(inboxWords)
  const now = useNow(60_000)
  const { found } = search
  const ids = useMemo(() => found.map((hit) => hit.messageId), [found])
  if (search.isPending) return <ListSkeleton />
  if (search.error) return <Trouble error={search.error} onRetry={() => void search.refetch()} />
  if (found.length === 0)
    return (
      <Empty
        className="inbox-empty"
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={say('noHits', { words })}
      />
    )
  return (
    <Windowed
      items={found}
      ids={ids}
      rowHeight={rowHeight}
      label={say('results')}
      cursor={cursorId === undefined ? -1 : ids.indexOf(cursorId)}
      onNearEnd={() => {
        if (search.hasNextPage && !search.isFetchingNextPage) void search.fetchNextPage()
      }}
      end={
        <ListEnd
          hasMore={search.hasNextPage}
          error={undefined}
          onRetry={() => void search.fetchNextPage()}
        />
      }
    >
      {(hit) => (
        <HitRow
          key={hit.messageId}
          hit={hit}
          words={words}
          isOpen={hit.messageId === openMessageId}
          isAtCursor={hit.messageId === cursorId}
          now={now}
          onOpen={onOpen}
        />
      )}
    </Windowed>
  )
}
