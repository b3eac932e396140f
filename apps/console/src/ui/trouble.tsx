import { Alert, Button, Result } from 'antd'
import { appWords } from '#app/words.ts'
import { ApiError, OfflineError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'

interface TroubleProps {
  error: Error
  onRetry?: () => void
  /** In a panel beside others, without the large sign. */
  isSmall?: boolean
}

/** What a screen shows when it could not be loaded: the reason, the number, and a way on. */
export function Trouble({ error, onRetry, isSmall = false }: TroubleProps) {
  const say = useWords(appWords)
  const words = error instanceof OfflineError ? say('unreachable') : error.message
  const isApi = error instanceof ApiError
  const retry = onRetry && <Button onClick={onRetry}>{say('retry')}</Button>
  if (isSmall)
    return (
      <Alert
        type="warning"
        showIcon
        title={say('failed')}
        description={isApi ? `${words} ${say('requestId', { id: error.requestId })}` : words}
        action={retry}
      />
    )
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
      extra={retry}
    />
  )
}
