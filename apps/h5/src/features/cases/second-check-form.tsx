import { useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import { Trouble } from '../../ui/trouble.tsx'
import { Choice } from './choice.tsx'
import type { FormProps } from './rating-form.tsx'
import { useChange } from './use-change.ts'
import { rateWords } from './words-rate.ts'

/** Yes or no, weeks after the closing; no has it done again. */
export function SecondCheckForm({ path, number, onDone }: FormProps) {
  const say = useWords(rateWords)
  const { change, isBusy, trouble } = useChange(number)
  const [solved, setSolved] = useState<boolean>()
  const [words, setWords] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = async () => {
    setMissing(solved === undefined)
    if (solved === undefined) return
    if (await change(`${path}/second-check`, { solved, words })) onDone()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p class="lead">{say('checkLead')}</p>
      <fieldset aria-label={say('checkTitle')}>
        <Choice
          name="solved"
          value="yes"
          isChosen={solved === true}
          title={say('solvedYes')}
          onChoose={() => setSolved(true)}
          testId="solved-yes"
        />
        <Choice
          name="solved"
          value="no"
          isChosen={solved === false}
          title={say('solvedNo')}
          hint={say('checkNoHint')}
          onChoose={() => setSolved(false)}
          testId="solved-no"
        />
      </fieldset>
      <p class="wrong" role="alert">
        {isMissing ? say('checkMissing') : ''}
      </p>
      <label class="answer-label" for="check-words">
        {say('checkWordsTitle')}
      </label>
      <textarea
        id="check-words"
        class="answer"
        rows={4}
        maxLength={1000}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {trouble && <Trouble trouble={trouble} onRetry={() => void send()} />}
      <button
        type="submit"
        class="weui-btn weui-btn_primary"
        disabled={isBusy}
        data-testid="send-check"
      >
        {say(isBusy ? 'sending' : 'checkSend')}
      </button>
    </form>
  )
}
