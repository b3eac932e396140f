import type { Trouble as Failure } from '../lib/api.ts'
import { useWords } from '../lib/words.ts'
import { Notice } from './notice.tsx'
import { uiWords } from './words.ts'

/** Says why nothing came, and offers to try again. */
export function Trouble({ trouble, onRetry }: { trouble: Failure; onRetry: () => void }) {
  const say = useWords(uiWords)
  const hint =
    trouble.kind === 'refused' && trouble.message ? trouble.message : say(`${trouble.kind}Hint`)
  return (
    <div role="alert" data-testid={`trouble-${trouble.kind}`}>
      <Notice tone="bad" title={say(trouble.kind)}>
        <p>{hint}</p>
        {trouble.kind === 'broken' && trouble.requestId && (
          <p class="number">{say('requestId', { id: trouble.requestId })}</p>
        )}
        <button
          type="button"
          class="weui-btn weui-btn_primary"
          onClick={onRetry}
          data-testid="retry"
        >
          {say('retry')}
        </button>
      </Notice>
    </div>
  )
}
