import { Button } from 'antd'
import { useWords } from '#lib/words.ts'
import { inboxWords } from '../words.ts'

interface ListEndProps {
  hasMore: boolean
  error: Error | undefined
  onRetry: () => void
}

/** What stands under the last row: more coming, more failed, or that this is all. */
export function ListEnd({ hasMore, error, onRetry }: ListEndProps) {
  const say = useWords(inboxWords)
  return (
    <div className="inbox-list-end" role="status">
      {error ? (
        <Button type="link" size="small" onClick={onRetry}>
          {say('moreFailed')}
        </Button>
      ) : (
        say(hasMore ? 'loadingMore' : 'end')
      )}
    </div>
  )
}
