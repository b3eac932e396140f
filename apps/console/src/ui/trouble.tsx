import { Button, Result } from 'antd'
import { appWords } from '#app/words.ts'
import { ApiError, OfflineError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'

/** What a screen shows when it could not be loaded: the reason, the number, and a way on. */
export function Trouble({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const say = useWords(appWords)
  const words = error instanceof OfflineError ? say('unreachable') : error.message
  const isApi = error instanceof ApiError
  return (
    <Result
      status="warning"
      title={say('failed')}
      subTitle={
        <>
          <div>{words}</div>
          {isApi && <small>{say('requestId', { id: error.requestId })}</small>}
        </>
      }
      extra={onRetry && <Button onClick={onRetry}>{say('retry')}</Button>}
    />
  )
}
