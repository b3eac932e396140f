import { useState } from 'preact/hooks'
import type { OwnErasure } from '../../lib/own.ts'
import { useWords } from '../../lib/words.ts'
import { Trouble } from '../../ui/trouble.tsx'
import { useAct } from './use-act.ts'
import { eraseWords } from './words-erase.ts'

interface WithdrawProps {
  number: string
  onDone(erasure: OwnErasure): void
}

/** Takes a request back, after asking once more. */
export function Withdraw({ number, onDone }: WithdrawProps) {
  const say = useWords(eraseWords)
  const { act, isBusy, trouble } = useAct('/api/m/me/erasure/withdrawal', number, onDone)
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <button
        type="button"
        class="weui-btn weui-btn_default"
        onClick={() => setAsking(true)}
        data-testid="withdraw"
      >
        {say('withdraw')}
      </button>
    )
  return (
    <fieldset aria-labelledby="withdraw-ask">
      <p id="withdraw-ask" class="lead">
        {say('withdrawAsk')}
      </p>
      {trouble && <Trouble trouble={trouble} onRetry={act} />}
      <button
        type="button"
        class="weui-btn weui-btn_primary"
        onClick={act}
        data-testid="withdraw-yes"
      >
        {say(isBusy ? 'submitting' : 'withdrawYes')}
      </button>
      <button type="button" class="weui-btn weui-btn_default" onClick={() => setAsking(false)}>
        {say('withdrawNo')}
      </button>
    </fieldset>
  )
}
