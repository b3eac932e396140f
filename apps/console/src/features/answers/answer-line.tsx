import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button, Switch, Tag } from 'antd'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'
import type { Answer } from './answer-data.ts'
import { answersMessages } from './answer-values.ts'
import { ReplyWords } from './reply-words.tsx'
import { answerWords } from './words.ts'

interface AnswerLineProps {
  answer: Answer
  isFirst: boolean
  isLast: boolean
  isNeverUsed: boolean
  covered: readonly string[]
  onMove: (by: -1 | 1) => void
  onEnable: (enabled: boolean) => void
  onEdit: () => void
  onRemove: () => void
}

/** One answer: what calls it, what it says, whether somebody must still answer. */
export function AnswerLine(props: AnswerLineProps) {
  const { answer, isNeverUsed, covered, onMove, onEnable, onEdit, onRemove } = props
  const say = useWords(answerWords)
  const sayApp = useWords(appWords)
  const { trigger, words, matching, reply, keepsWaiting, enabled } = answer
  return (
    <article
      className={`answers-line${enabled ? '' : ' answers-off'}`}
      data-testid="answer"
      data-id={answer.answerId}
    >
      <div className="answers-said">
        {words.length > 0 && (
          <div className="answers-words">
            {trigger === 'keyword' && <small>{say(matching)}</small>}
            {words.map((word) => (
              <Tag key={word}>{word}</Tag>
            ))}
          </div>
        )}
        <ReplyWords reply={reply} />
        <div className="answers-marks">
          {answersMessages(trigger) && (
            <small className={keepsWaiting ? 'answers-waits' : ''}>
              {say(keepsWaiting ? 'keepsWaitingMark' : 'handledMark')}
            </small>
          )}
          {isNeverUsed && <small className="answers-warn">{say('notUsed')}</small>}
          {covered.length > 0 && (
            <small className="answers-warn">
              {say('covered', { words: covered.join(say('and')) })}
            </small>
          )}
        </div>
      </div>
      <div className="answers-acts">
        <Switch
          size="small"
          checked={enabled}
          onChange={onEnable}
          aria-label={say('enabled')}
          data-testid="enabled"
        />
        <Button
          type="text"
          size="small"
          icon={<ArrowUpOutlined />}
          aria-label={say('up')}
          title={say('up')}
          disabled={props.isFirst}
          onClick={() => onMove(-1)}
        />
        <Button
          type="text"
          size="small"
          icon={<ArrowDownOutlined />}
          aria-label={say('down')}
          title={say('down')}
          disabled={props.isLast}
          onClick={() => onMove(1)}
        />
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={say('edit')}
          title={say('edit')}
          onClick={onEdit}
          data-testid="edit"
        />
        <Button
          type="text"
          size="small"
          danger
          icon={<DeleteOutlined />}
          aria-label={sayApp('delete')}
          title={sayApp('delete')}
          onClick={onRemove}
        />
      </div>
    </article>
  )
}
