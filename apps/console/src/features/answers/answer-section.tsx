import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { type Answer, type Trigger, useAnswerActs } from './answer-data.ts'
import { AnswerLine } from './answer-line.tsx'
import { coveredWords, isNeverUsed, moved } from './order.ts'
import { answerWords } from './words.ts'

interface AnswerSectionProps {
  accountId: string
  trigger: Trigger
  section: readonly Answer[]
  onAdd: () => void
  onEdit: (answer: Answer) => void
}

/** One section: what calls it, its answers in their order, a way to add one. */
export function AnswerSection(props: AnswerSectionProps) {
  const { accountId, trigger, section, onAdd, onEdit } = props
  const say = useWords(answerWords)
  const sayApp = useWords(appWords)
  const ask = useAsk()
  const acts = useAnswerActs(accountId)
  const remove = ({ answerId }: Answer) =>
    ask({
      title: say('removeTitle'),
      note: say('removeNote'),
      confirm: sayApp('delete'),
      done: say('removed'),
      act: () => acts.remove(answerId),
    })
  const enable = ({ answerId, changedAt: _, ...draft }: Answer, enabled: boolean) =>
    ask.now(() => acts.save({ ...draft, enabled }, answerId), say(enabled ? 'on' : 'off'))
  const move = (answer: Answer, by: -1 | 1) => {
    const changed = moved(section, answer.answerId, by)
    if (changed.length > 0) ask.now(() => acts.saveAll(changed), say('moved'))
  }
  return (
    <Panel
      title={say(trigger)}
      extra={
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={onAdd}
          aria-label={`${say('add')} ${say(trigger)}`}
          data-testid={`add-${trigger}`}
        >
          {say('add')}
        </Button>
      }
    >
      <p className="answers-note">{say(`${trigger}Note`)}</p>
      {section.length === 0 && <p className="answers-none">{say('none')}</p>}
      {section.map((answer, place) => (
        <AnswerLine
          key={answer.answerId}
          answer={answer}
          isFirst={place === 0}
          isLast={place === section.length - 1}
          isNeverUsed={isNeverUsed(section, answer)}
          covered={coveredWords(section, answer)}
          onMove={(by) => move(answer, by)}
          onEnable={(enabled) => enable(answer, enabled)}
          onEdit={() => onEdit(answer)}
          onRemove={() => remove(answer)}
        />
      ))}
    </Panel>
  )
}
