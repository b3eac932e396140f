import { useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import { Trouble } from '../../ui/trouble.tsx'
import { Choice } from './choice.tsx'
import { Face, type Grade } from './face.tsx'
import { useChange } from './use-change.ts'
import { gradeKey, rateWords, reasonKeys } from './words-rate.ts'

const grades: Grade[] = [5, 4, 3, 2, 1]

export interface FormProps {
  path: string
  number: string
  onDone(): void
}

/** Five faces with their words, whether it is settled, why, and a free word. */
export function RatingForm({ path, number, onDone }: FormProps) {
  const say = useWords(rateWords)
  const { change, isBusy, trouble } = useChange(number)
  const [grade, setGrade] = useState<Grade>()
  const [solved, setSolved] = useState<boolean>()
  const [reasons, setReasons] = useState<string[]>([])
  const [words, setWords] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = async () => {
    setMissing(grade === undefined)
    if (grade === undefined) return
    const body = { grade, solved: solved ?? null, reasons, words }
    if (await change(`${path}/rating`, body)) onDone()
  }
  const toggle = (reason: string) =>
    setReasons((known) =>
      known.includes(reason) ? known.filter((one) => one !== reason) : [...known, reason],
    )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p class="lead">{say('lead')}</p>
      <fieldset>
        <legend>{say('gradeTitle')}</legend>
        {grades.map((one) => (
          <label
            key={one}
            class={`choice face-choice${grade === one ? ' chosen' : ''}`}
            data-testid={`grade-${one}`}
          >
            <input
              type="radio"
              name="grade"
              value={one}
              checked={grade === one}
              onChange={() => {
                setGrade(one)
                setMissing(false)
              }}
            />
            <Face grade={one} />
            <strong>{say(gradeKey(one))}</strong>
          </label>
        ))}
      </fieldset>
      <p class="wrong" role="alert">
        {isMissing ? say('gradeMissing') : ''}
      </p>
      <p class="fine">{say('badHint')}</p>
      <fieldset>
        <legend>{say('solvedTitle')}</legend>
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
          onChoose={() => setSolved(false)}
          testId="solved-no"
        />
      </fieldset>
      <fieldset>
        <legend>{say('reasonsTitle')}</legend>
        <div class="reasons">
          {reasonKeys.map((reason) => (
            <label key={reason} class={`reason${reasons.includes(reason) ? ' chosen' : ''}`}>
              <input
                type="checkbox"
                checked={reasons.includes(reason)}
                onChange={() => toggle(reason)}
              />
              {say(reason)}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="answer-label" for="rating-words">
        {say('wordsTitle')}
      </label>
      <textarea
        id="rating-words"
        class="answer"
        rows={3}
        maxLength={1000}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {trouble && <Trouble trouble={trouble} onRetry={() => void send()} />}
      <button
        type="submit"
        class="weui-btn weui-btn_primary"
        disabled={isBusy}
        data-testid="send-rating"
      >
        {say(isBusy ? 'sending' : 'send')}
      </button>
    </form>
  )
}
