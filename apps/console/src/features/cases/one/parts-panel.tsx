import { Button, Form, Input, Tag } from 'antd'
import { useState } from 'react'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { Panel } from '#ui/panel.tsx'
import { answerPart, withdrawPart } from '../api/case-acts.ts'
import type { CaseView, Part } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { actWords } from '../words-acts.ts'
import { onePageWords } from '../words-case.ts'

/** What helping units were asked and what they say. */
export function PartsPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const sayAct = useWords(actWords)
  const locale = currentLocale()
  const { act, now } = useAct()
  const [answered, setAnswered] = useState<Part>()
  if (found.parts.length === 0) return null
  const { isCenter, isUnit, partIds } = found.allowed
  return (
    <Panel title={say('parts')}>
      <ul className="case-lines">
        {found.parts.map((part) => (
          <li key={part.partId} data-testid="case-part">
            <b>{part.agencyName}</b>{' '}
            <Tag color={part.state === 'asked' ? 'gold' : 'default'}>
              {say(stateKey(part.state))}
            </Tag>
            <small>{fullTime(part.askedAt, locale)}</small>
            <p>{part.task}</p>
            {part.answer && <blockquote>{part.answer}</blockquote>}
            {part.state === 'asked' && (
              <div className="case-line-acts no-print">
                {partIds.includes(part.partId) && (
                  <Button
                    size="small"
                    type="primary"
                    onClick={() => setAnswered(part)}
                    data-testid="answer-part"
                  >
                    {say('answerPart')}
                  </Button>
                )}
                {(isCenter || isUnit) && (
                  <Button
                    size="small"
                    onClick={() =>
                      now(() => withdrawPart(found, part.partId), {
                        done: sayAct('done-withdraw'),
                      })
                    }
                  >
                    {say('withdrawPart')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <DrawerForm<{ answer: string }>
        open={answered !== undefined}
        title={say('partAnswer')}
        submit={say('answerPart')}
        onClose={() => setAnswered(undefined)}
        onSubmit={({ answer }) =>
          act(() => answerPart(found, answered?.partId ?? '', answer), {
            done: sayAct('done-part-answer'),
          })
        }
      >
        <p className="case-next">{answered?.task}</p>
        <Form.Item
          name="answer"
          label={say('partAnswer')}
          rules={[{ required: true, whitespace: true, message: sayAct('noteNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} maxLength={2000} />
        </Form.Item>
      </DrawerForm>
    </Panel>
  )
}

function stateKey(state: string): 'partState_asked' | 'partState_done' | 'partState_withdrawn' {
  if (state === 'asked' || state === 'done') return `partState_${state}`
  return 'partState_withdrawn'
}
