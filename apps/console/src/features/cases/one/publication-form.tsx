import { Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import type { ActFormProps } from '../acts/act-drawer.tsx'
import { useAct } from '../api/use-act.tsx'
import { actWords } from '../words-acts.ts'
import { onePageWords } from '../words-case.ts'
import { proposePublication, useSuggestion } from './publication-data.ts'

/** Proposes an answer for everybody, masked; another person approves it. */
export function PublicationForm({ found, open, onClose }: ActFormProps) {
  const say = useWords(onePageWords)
  const sayAct = useWords(actWords)
  const { act } = useAct()
  const { data } = useSuggestion(found, open)
  if (!open || !data) return null
  return (
    <DrawerForm<{ question: string; answer: string }>
      open
      size={560}
      title={say('publication')}
      submit={say('propose')}
      initial={data}
      onClose={onClose}
      onSubmit={(values) =>
        act(() => proposePublication(found, values), { done: say('published') })
      }
    >
      <p className="case-next">{say('publishHint')}</p>
      {(['question', 'answer'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={say(name)}
          rules={[{ required: true, whitespace: true, message: sayAct('noteNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} maxLength={8000} />
        </Form.Item>
      ))}
    </DrawerForm>
  )
}
