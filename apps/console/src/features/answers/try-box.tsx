import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { type Answer, tryText } from './answer-data.ts'
import { ReplyWords } from './reply-words.tsx'
import { answerWords } from './words.ts'

interface TryBoxProps {
  accountId: string
  answers: readonly Answer[]
}

/** What a message would be answered with, asked of the server's own rule. */
export function TryBox({ accountId, answers }: TryBoxProps) {
  const say = useWords(answerWords)
  const notice = useNotice()
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ text: string; answerId: string | null }>()
  const [isBusy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    try {
      setFound({ text, answerId: await tryText(accountId, text) })
    } catch (error) {
      notice.failed(error)
    } finally {
      setBusy(false)
    }
  }
  const answer = answers.find(({ answerId }) => answerId === found?.answerId)
  return (
    <Panel title={say('try')}>
      <Form className="answers-try" onFinish={() => void ask()}>
        <Input
          value={text}
          maxLength={2048}
          placeholder={say('tryHint')}
          aria-label={say('tryHint')}
          onChange={(event) => setText(event.target.value)}
          data-testid="try-text"
        />
        <Button
          htmlType="submit"
          loading={isBusy}
          disabled={text.trim() === ''}
          data-testid="try-ask"
        >
          {say('tryAsk')}
        </Button>
      </Form>
      {found && (
        <div className="answers-tried" role="status" data-testid="tried">
          {answer ? (
            <>
              <small>
                {say(answer.words.length > 0 ? 'triedWords' : 'tried', {
                  text: found.text,
                  section: say(answer.trigger),
                  words: answer.words.join(say('and')),
                })}
              </small>
              <ReplyWords reply={answer.reply} />
              <small>{say(answer.keepsWaiting ? 'keepsWaitingMark' : 'handledMark')}</small>
            </>
          ) : (
            <small>{say('triedNone', { text: found.text })}</small>
          )}
        </div>
      )}
    </Panel>
  )
}
