import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'

interface LoadMoreProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
}

/** The end of an endless list: loads on as it comes into view, and by its button. */
export function LoadMore({ query }: LoadMoreProps) {
  const say = useWords(appWords)
  const end = useRef<HTMLDivElement>(null)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  useEffect(() => {
    const { current } = end
    if (!current || !hasNextPage || isFetchingNextPage) return
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) fetchNextPage()
    })
    watcher.observe(current)
    return () => watcher.disconnect()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  if (!hasNextPage) return null
  return (
    <div ref={end} style={{ padding: 12, textAlign: 'center' }}>
      <Button loading={isFetchingNextPage} onClick={() => fetchNextPage()} data-testid="load-more">
        {say('loadMore')}
      </Button>
    </div>
  )
}
