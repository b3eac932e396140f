import { Button, Form, type GetRef, Input } from 'antd'
import { useRef } from 'react'
import { useSession } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { bytesOf, messageBytes } from '#ui/bytes.ts'
import { ChatPreview, PreviewText } from '#ui/chat-preview.tsx'
import {
  exampleOf,
  type Placeholder,
  placeholders,
  type TemplateDraft,
  unknownPlaceholders,
  withPlaceholder,
} from './template-data.ts'
import { templateWords } from './words.ts'

/** The words of a template: counted, with buttons for what is filled in later, and previewed. */
export function TemplateText() {
  const say = useWords(templateWords)
  const form = Form.useFormInstance<TemplateDraft>()
  const text = Form.useWatch('text', form) ?? ''
  const field = useRef<GetRef<typeof Input.TextArea>>(null)
  const { data } = useSession()
  const examples: Record<Placeholder, string> = {
    name: say('exampleName'),
    account: say('account'),
    staff: data?.staff?.name ?? say('exampleStaff'),
    today: fullTime(new Date().toISOString(), currentLocale()).split(' ')[0] ?? '',
  }
  const check = async (_: unknown, value: string = '') => {
    const over = bytesOf(value) - messageBytes
    if (over > 0) throw new Error(say('textLong', { over }))
    const [written] = unknownPlaceholders(value)
    if (written) throw new Error(say('unknown', { written }))
  }
  const insert = (name: Placeholder) => {
    const area = field.current?.resizableTextArea?.textArea
    const [from, to] = [area?.selectionStart ?? text.length, area?.selectionEnd ?? text.length]
    const next = withPlaceholder(text, name, from, to)
    form.setFieldValue('text', next.text)
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(next.caret, next.caret)
    })
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
        <Input.TextArea
          ref={field}
          autoSize={{ minRows: 5, maxRows: 14 }}
          maxLength={2000}
          data-testid="text"
        />
      </Form.Item>
      <div className="templates-placeholders">
        <span>{say('placeholders')}</span>
        {placeholders.map((name) => (
          <Button key={name} size="small" onClick={() => insert(name)} data-testid={`put-${name}`}>
            {say(name)}
          </Button>
        ))}
      </div>
      {text.trim() !== '' && (
        <ChatPreview label={say('preview')}>
          <PreviewText>{exampleOf(text, examples)}</PreviewText>
        </ChatPreview>
      )}
    </>
  )
}
