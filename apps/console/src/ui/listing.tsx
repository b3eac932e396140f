import { Empty, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'
import { Trouble } from './trouble.tsx'

interface ListingProps {
  /** What a list screen asks the server. */
  query: { isPending: boolean; error: Error | null; data?: unknown; refetch: () => unknown }
  isEmpty: boolean
  /** Words for an empty list; the common ones otherwise. */
  empty?: ReactNode
  children: ReactNode
}

/** A list in each of its states: loading, in trouble, empty, there. */
export function Listing({ query, isEmpty, empty, children }: ListingProps) {
  const say = useWords(appWords)
  if (query.isPending) return <Skeleton active style={{ padding: 16 }} paragraph={{ rows: 6 }} />
  // What was loaded before stays on the screen while the server is away.
  if (query.error && query.data === undefined)
    return <Trouble error={query.error} onRetry={() => void query.refetch()} />
  if (isEmpty)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        style={{ padding: '32px 0', margin: 0 }}
        description={empty ?? say('empty')}
      />
    )
  return children
}
