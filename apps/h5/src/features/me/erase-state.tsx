import type { OwnErasure } from '../../lib/own.ts'
import { sayTime } from '../../lib/time.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { eraseWords } from './words-erase.ts'

const tones = {
  requested: 'wait',
  approved: 'wait',
  refused: 'bad',
  withdrawn: 'plain',
  done: 'good',
} as const

/** Where a request for erasure stands. */
export function EraseState({ erasure }: { erasure: OwnErasure }) {
  const say = useWords(eraseWords)
  const locale = useLocale()
  const { state, requestedAt, decisionReason } = erasure
  return (
    <Notice tone={tones[state]} title={say(state)} testId={`erasure-${state}`}>
      <p>
        {say(`${state}Hint`, {
          at: sayTime(requestedAt, new Date(), locale),
          reason: (decisionReason ?? '').replace(/[。.]$/, ''),
        })}
      </p>
    </Notice>
  )
}
