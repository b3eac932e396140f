import { Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { bytesOf, messageBytes } from '#ui/bytes.ts'
import { ChatPreview, PreviewText } from '#ui/chat-preview.tsx'
import type { AnswerValues } from './answer-values.ts'
import { answerWords } from './words.ts'

/** The words of a text answer, counted in bytes as the platform does. */
export function TextField() {
  const say = useWords(answerWords)
  const form = Form.useFormInstance<AnswerValues>()
  const text = Form.useWatch('text', form) ?? ''
  const check = async (_: unknown, value: string = '') => {
    const over = bytesOf(value) - messageBytes
    if (over > 0) throw new Error(say('textLong', { over }))
  }
  return (
    <>
      <Form.Item
        name="text"
        label={say('text')}
        extra={say('bytes', { used: bytesOf(text) })}
        rules={[
          { required: true, whitespace: true, message: say('textNeeded') },
          { validator: check },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} data-testid="text" />
      </Form.Item>
      {text.trim() !== '' && (
        <div className="answers-preview">
          <ChatPreview label={say('preview')}>
            <PreviewText>{text}</PreviewText>
          </ChatPreview>
        </div>
      )}
    </>
  )
}
