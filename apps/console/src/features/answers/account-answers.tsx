import { Skeleton } from 'antd'
import { useState } from 'react'
import { Trouble } from '#ui/trouble.tsx'
import { type Edited, triggers, useAnswers } from './answer-data.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerSection } from './answer-section.tsx'
import { lastPosition, sectionOf } from './order.ts'
import { TryBox } from './try-box.tsx'

/** The answers of one account, section by section. */
export function AccountAnswers({ accountId }: { accountId: string }) {
  const answers = useAnswers(accountId)
  const [edited, setEdited] = useState<Edited>()
  if (answers.isPending) return <Skeleton active paragraph={{ rows: 8 }} />
  if (answers.error && !answers.data)
    return <Trouble error={answers.error} onRetry={() => void answers.refetch()} />
  const sections = triggers.map((trigger) => ({
    trigger,
    section: sectionOf(answers.data, trigger),
  }))
  const position = lastPosition(answers.data.filter(({ trigger }) => trigger === edited?.trigger))
  return (
    <>
      {sections.map(({ trigger, section }) => (
        <AnswerSection
          key={trigger}
          accountId={accountId}
          trigger={trigger}
          section={section}
          onAdd={() => setEdited({ trigger })}
          onEdit={(answer) => setEdited({ trigger, answer })}
        />
      ))}
      <TryBox accountId={accountId} answers={answers.data} />
      <AnswerForm
        accountId={accountId}
        edited={edited}
        position={position}
        onClose={() => setEdited(undefined)}
      />
    </>
  )
}
