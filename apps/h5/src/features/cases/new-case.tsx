import { useEffect, useRef } from 'preact/hooks'
import { addressOf } from '../../lib/place.ts'
import { goTo } from '../../lib/route.ts'
import { useSession } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { Check } from './check.tsx'
import { PhoneQuestion, PrivateQuestion, PublicQuestion } from './choices.tsx'
import { PicturesQuestion } from './pictures-question.tsx'
import { PlaceQuestion } from './place-question.tsx'
import { SimilarQuestion } from './similar-question.tsx'
import { Start } from './start.tsx'
import { TextQuestion } from './text-question.tsx'
import { type DraftInHand, useDraft } from './use-draft.ts'
import { newCaseWords } from './words-new.ts'

const questions = {
  what: TextQuestion,
  where: PlaceQuestion,
  pictures: PicturesQuestion,
  similar: SimilarQuestion,
  private: PrivateQuestion,
  phone: PhoneQuestion,
  public: PublicQuestion,
  check: Check,
}

type StepName = keyof typeof questions
const order = Object.keys(questions) as StepName[]

export interface QuestionProps {
  draft: DraftInHand
  answers: NonNullable<DraftInHand['answers']>
  /** Where it is in the form, in words. */
  under: string
  next(): void
  back(): void
  go(step: StepName): void
  /** Leaves this question out, the way one came: it has nothing to ask. */
  pass(): void
}

/** Whether a question is left out: a confidential report is never shown to everybody. */
function isLeftOut(step: StepName, confidential: boolean): boolean {
  return step === 'public' && confidential
}

/** The form: one question a page, back and forward, kept on the server as it grows. */
export function NewCase({ step }: { step: string }) {
  const say = useWords(newCaseWords)
  const { account } = useSession()
  const draft = useDraft()
  const { answers, data, trouble, reload, save } = draft
  const name = step in questions ? (step as StepName) : undefined
  const way = useRef<1 | -1>(1)
  const isLost = name !== undefined && answers !== undefined && isTooEarly(name, answers.text)

  useEffect(() => {
    if (isLost) goTo(addressOf('cases/new', account))
  }, [isLost, account])

  if (!data || !answers)
    return (
      <Page title={say('startTitle')}>
        {trouble ? <Trouble trouble={trouble} onRetry={reload} /> : <Loading />}
      </Page>
    )
  const go = (to: StepName | '', instead = false) => {
    if (to !== '') draft.answer({ step: to })
    void save()
    goTo(addressOf(to === '' ? 'cases/new' : `cases/new/${to}`, account), { instead })
  }
  if (name === undefined) return <Start draft={draft} go={(to) => go(to as StepName)} />
  const asked = order.filter((one) => !isLeftOut(one, answers.confidential === true))
  const place = asked.indexOf(name)
  // Most people never see it: it is not counted.
  const counted: StepName[] = asked.filter((one) => one !== 'similar')
  const Question = questions[name]
  return (
    <Question
      key={name}
      draft={draft}
      answers={answers}
      under={say('step', { place: counted.indexOf(name) + 1, count: counted.length })}
      next={() => {
        way.current = 1
        go(asked[place + 1] ?? 'check')
      }}
      back={() => {
        way.current = -1
        go(asked[place - 1] ?? '')
      }}
      go={go}
      pass={() => go(asked[place + way.current] ?? 'what', true)}
    />
  )
}

/** Nothing can be asked before it is said what it is about. */
function isTooEarly(step: StepName, text = ''): boolean {
  return step !== 'what' && text.trim() === ''
}
