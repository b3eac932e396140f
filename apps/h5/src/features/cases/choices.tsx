import { useRef, useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import { Choice } from './choice.tsx'
import type { QuestionProps } from './new-case.tsx'
import { QuestionPage } from './question.tsx'
import { newCaseWords } from './words-new.ts'

/** Confidential or not, with what each means. */
export function PrivateQuestion({ draft, answers, under, next, back }: QuestionProps) {
  const say = useWords(newCaseWords)
  const [isMissing, setMissing] = useState(false)
  const { confidential = null } = answers
  const choose = (wanted: boolean) => {
    setMissing(false)
    draft.answer({ confidential: wanted })
  }
  return (
    <QuestionPage
      title={say('privateTitle')}
      under={under}
      saving={draft.saving}
      onNext={() => (confidential === null ? setMissing(true) : next())}
      onBack={back}
    >
      <fieldset aria-label={say('privateTitle')}>
        <Choice
          name="confidential"
          value="open"
          isChosen={confidential === false}
          title={say('openChoice')}
          hint={say('openHint')}
          onChoose={() => choose(false)}
          testId="choose-open"
        />
        <Choice
          name="confidential"
          value="secret"
          isChosen={confidential === true}
          title={say('secretChoice')}
          hint={say('secretHint')}
          onChoose={() => choose(true)}
          testId="choose-secret"
        />
      </fieldset>
      <p class="wrong" role="alert">
        {isMissing ? say('privateMissing') : ''}
      </p>
    </QuestionPage>
  )
}

/** What the server takes for a telephone, as far as a phone's page needs to know. */
function isPhone(typed: string): boolean {
  const digits = typed.replace(/[\s()+.-]/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '')
  return /^(1[3-9]\d{9}|0\d{9,11}|[2-8]\d{6,7})$/.test(digits)
}

/** A telephone number, or none. */
export function PhoneQuestion({ draft, answers, under, next, back }: QuestionProps) {
  const say = useWords(newCaseWords)
  const [isWrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { contact = '' } = answers
  const isEmpty = contact.trim() === ''
  const onNext = () => {
    const isRight = isEmpty || isPhone(contact)
    setWrong(!isRight)
    if (isRight) next()
    else field.current?.focus()
  }
  return (
    <QuestionPage
      title={say('phoneTitle')}
      under={under}
      hint={say('phoneHint')}
      saving={draft.saving}
      onward={isEmpty ? 'skip' : 'next'}
      onNext={onNext}
      onBack={back}
    >
      <label class="answer-label" for="contact">
        {say('phoneField')}
      </label>
      <input
        id="contact"
        ref={field}
        class="answer"
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        maxLength={20}
        value={contact}
        aria-invalid={isWrong}
        aria-describedby="question-hint contact-wrong"
        onInput={(event) => {
          setWrong(false)
          draft.answer({ contact: event.currentTarget.value })
        }}
        data-testid="contact"
      />
      <p id="contact-wrong" class="wrong" role="alert">
        {isWrong ? say('phoneWrong') : ''}
      </p>
      <p class="fine">{say('phoneFine')}</p>
    </QuestionPage>
  )
}

/** Whether others may read question and answer, masked. */
export function PublicQuestion({ draft, answers, under, next, back }: QuestionProps) {
  const say = useWords(newCaseWords)
  const [isMissing, setMissing] = useState(false)
  const { mayPublish = null } = answers
  const choose = (wanted: boolean) => {
    setMissing(false)
    draft.answer({ mayPublish: wanted })
  }
  return (
    <QuestionPage
      title={say('publicTitle')}
      under={under}
      hint={say('publicHint')}
      saving={draft.saving}
      onNext={() => (mayPublish === null ? setMissing(true) : next())}
      onBack={back}
    >
      <fieldset aria-label={say('publicTitle')}>
        <Choice
          name="public"
          value="yes"
          isChosen={mayPublish === true}
          title={say('publicYes')}
          onChoose={() => choose(true)}
          testId="choose-public"
        />
        <Choice
          name="public"
          value="no"
          isChosen={mayPublish === false}
          title={say('publicNo')}
          onChoose={() => choose(false)}
          testId="choose-not-public"
        />
      </fieldset>
      <p class="wrong" role="alert">
        {isMissing ? say('privateMissing') : ''}
      </p>
    </QuestionPage>
  )
}
