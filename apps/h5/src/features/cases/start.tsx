import { useWords } from '../../lib/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { useChange } from './use-change.ts'
import type { DraftInHand } from './use-draft.ts'
import { newCaseWords } from './words-new.ts'

/** What the form is, and the way back into one that was begun. */
export function Start({ draft, go }: { draft: DraftInHand; go: (step: string) => void }) {
  const say = useWords(newCaseWords)
  const { change, isBusy, trouble } = useChange(draft.data?.number)
  const begun = (draft.answers?.text ?? '').trim() !== ''
  const discard = async () => {
    const done = await change('/api/m/cases/draft/removal')
    if (done) draft.forget()
  }
  return (
    <Page title={say('startTitle')}>
      <p class="urgent">{say('urgent')}</p>
      {begun && <Notice tone="plain" title={say('saved')} testId="draft-kept" />}
      <ul class="points">
        <li>{say('start1')}</li>
        <li>{say('start2')}</li>
        <li>{say('start3')}</li>
      </ul>
      {trouble && <Trouble trouble={trouble} onRetry={() => void discard()} />}
      <button
        type="button"
        class="weui-btn weui-btn_primary"
        data-testid="begin"
        onClick={() => go(begun ? (draft.answers?.step ?? 'what') : 'what')}
      >
        {say(begun ? 'goOn' : 'begin')}
      </button>
      {begun && (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          data-testid="discard"
          disabled={isBusy}
          onClick={() => void discard()}
        >
          {say('again')}
        </button>
      )}
    </Page>
  )
}
