import type { ComponentChildren } from 'preact'
import { useWords } from '../../lib/words.ts'
import { Page } from '../../ui/page.tsx'
import type { Saving } from './use-draft.ts'
import { newCaseWords } from './words-new.ts'

interface QuestionPageProps {
  title: string
  under: string
  hint?: string
  saving: Saving
  /** Label of the button on; `next` unless it is said. */
  onward?: 'next' | 'skip'
  onNext(): void
  onBack(): void
  children: ComponentChildren
}

/** One question on a page, with the ways on and back below it. */
export function QuestionPage(props: QuestionPageProps) {
  const { title, under, hint, saving, onward = 'next', onNext, onBack, children } = props
  const say = useWords(newCaseWords)
  return (
    <Page title={title} under={under}>
      <form
        class="question"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onNext()
        }}
      >
        {hint && (
          <p id="question-hint" class="lead">
            {hint}
          </p>
        )}
        {children}
        <button type="submit" class="weui-btn weui-btn_primary" data-testid="next">
          {say(onward)}
        </button>
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={onBack}
          data-testid="question-back"
        >
          {say('back')}
        </button>
        <p class={`saving ${saving}`} role="status">
          {saving === 'saving' && say('saving')}
          {saving === 'kept' && say('kept')}
          {saving === 'not-kept' && say('notKept')}
        </p>
      </form>
    </Page>
  )
}
