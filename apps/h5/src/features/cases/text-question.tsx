import { useRef, useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import type { QuestionProps } from './new-case.tsx'
import { QuestionPage } from './question.tsx'
import { newCaseWords } from './words-new.ts'

const limit = 2000

/** What it is about, in one's own words. */
export function TextQuestion({ draft, answers, under, next, back }: QuestionProps) {
  const say = useWords(newCaseWords)
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const { text = '' } = answers
  const over = text.length - limit
  const onNext = () => {
    const isRight = text.trim() !== '' && over <= 0
    setMissing(text.trim() === '')
    if (isRight) next()
    else field.current?.focus()
  }
  return (
    <QuestionPage
      title={say('textTitle')}
      under={under}
      hint={say('textHint')}
      saving={draft.saving}
      onNext={onNext}
      onBack={back}
    >
      <textarea
        ref={field}
        class="answer"
        rows={7}
        aria-label={say('textTitle')}
        aria-describedby="question-hint text-wrong"
        aria-invalid={isMissing || over > 0}
        value={text}
        onInput={(event) => {
          setMissing(false)
          draft.answer({ text: event.currentTarget.value })
        }}
        data-testid="text"
      />
      <p id="text-wrong" class={isMissing || over > 0 ? 'wrong' : 'fine'} role="alert">
        {isMissing && say('textMissing')}
        {over > 0 && say('textOver', { count: over, limit })}
        {!isMissing && over <= 0 && over > -200 && say('textLeft', { count: -over })}
      </p>
    </QuestionPage>
  )
}
