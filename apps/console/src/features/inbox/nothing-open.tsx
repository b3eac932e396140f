import { MessageOutlined } from '@ant-design/icons'
import { useWords } from '#lib/words.ts'
import { inboxWords } from './words.ts'

/** Where no conversation is open: what to do next. */
export function NothingOpen() {
  const say = useWords(inboxWords)
  return (
    <div className="inbox-nothing" data-testid="nothing-open">
      <MessageOutlined />
      <p>{say('choose')}</p>
      <small>{say('chooseHint')}</small>
    </div>
  )
}
