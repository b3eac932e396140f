import { entryOf } from '../../lib/place.ts'
import { closePage, isInsideWechat } from '../../lib/wechat.ts'
import { useWords } from '../../lib/words.ts'
import { Page } from '../../ui/page.tsx'
import { refusedWords } from './words.ts'

const reasons = ['snapshot', 'unknown', 'account', 'platform'] as const

/** Why somebody was not let in, and what to do about it. */
export function Refused({ why, account }: { why: string; account: string }) {
  const say = useWords(refusedWords)
  const reason = reasons.find((known) => known === why) ?? 'stale'
  return (
    <Page title={say(reason)}>
      <p class="lead">{say(`${reason}Hint`)}</p>
      {account !== '' && reason !== 'account' && (
        <a class="weui-btn weui-btn_primary" href={entryOf('', account)} data-testid="again">
          {say('again')}
        </a>
      )}
      {isInsideWechat() ? (
        <button type="button" class="weui-btn weui-btn_default" onClick={() => closePage()}>
          {say('back')}
        </button>
      ) : (
        <a class="weui-btn weui-btn_default" href="/m/">
          {say('list')}
        </a>
      )}
    </Page>
  )
}
