import { addressOf } from '../lib/place.ts'
import { closePage, isInsideWechat } from '../lib/wechat.ts'
import { useWords } from '../lib/words.ts'
import { Page } from '../ui/page.tsx'
import { appWords } from './words.ts'

interface DeadEndProps {
  title: string
  hint: string
  /** The account to open the first page of again; '' offers nothing. */
  account: string
}

/** A page from which the only ways are to open it again, or back to the chat. */
export function DeadEnd({ title, hint, account }: DeadEndProps) {
  const say = useWords(appWords)
  return (
    <Page title={title}>
      <p class="lead">{hint}</p>
      {account !== '' && (
        <a class="weui-btn weui-btn_primary" href={addressOf('', account)} data-testid="again">
          {say('again')}
        </a>
      )}
      {isInsideWechat() && (
        <button type="button" class="weui-btn weui-btn_default" onClick={() => closePage()}>
          {say('backToChat')}
        </button>
      )}
    </Page>
  )
}
