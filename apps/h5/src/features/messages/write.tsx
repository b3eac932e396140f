import { useState } from 'preact/hooks'
import { closePage, isInsideWechat } from '../../lib/wechat.ts'
import { useWords } from '../../lib/words.ts'
import { Page } from '../../ui/page.tsx'
import { writeWords } from './words-write.ts'

/** How to write more: in the chat, where pictures and places can be sent. */
export function Write() {
  const say = useWords(writeWords)
  const isInside = isInsideWechat()
  const [hasFailed, setFailed] = useState(false)
  return (
    <Page title={say('title')}>
      <p class="lead">{say('lead')}</p>
      <ol class="steps">
        <li>{say(isInside ? 'step1' : 'step1Outside')}</li>
        <li>{say('step2')}</li>
        <li>{say('step3')}</li>
        <li>{say('step4')}</li>
      </ol>
      {isInside && (
        <button
          type="button"
          class="weui-btn weui-btn_primary"
          onClick={() => setFailed(!closePage())}
          data-testid="back-to-chat"
        >
          {say('back')}
        </button>
      )}
      <p role="status">{hasFailed ? say('failed') : ''}</p>
      <p class="urgent">{say('urgent')}</p>
    </Page>
  )
}
