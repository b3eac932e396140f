import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { type Edited, useAnswerActs } from './answer-data.ts'
import { AnswerFields } from './answer-fields.tsx'
import { type AnswerValues, draftOf, valuesOf } from './answer-values.ts'
import { answerWords } from './words.ts'

interface AnswerFormProps {
  accountId: string
  edited: Edited | undefined
  /** Where a new answer goes: behind the others. */
  position: number
  onClose: () => void
}

/** Makes or changes an automatic answer. */
export function AnswerForm({ accountId, edited, position, onClose }: AnswerFormProps) {
  const say = useWords(answerWords)
  const notice = useNotice()
  const acts = useAnswerActs(accountId)
  const trigger = edited?.trigger ?? 'keyword'
  const section = say(trigger)
  const submit = async (values: AnswerValues) => {
    await acts.save(draftOf(values, trigger, position, edited?.answer), edited?.answer?.answerId)
    notice.done(say('saved'))
  }
  return (
    <DrawerForm<AnswerValues>
      open={edited !== undefined}
      title={say(edited?.answer ? 'editTitle' : 'addTitle', { section })}
      initial={valuesOf(trigger, edited?.answer)}
      size={500}
      onClose={onClose}
      onSubmit={submit}
    >
      <AnswerFields accountId={accountId} trigger={trigger} />
    </DrawerForm>
  )
}
