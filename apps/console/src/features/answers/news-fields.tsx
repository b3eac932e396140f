import { Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { ChatPreview, PreviewCard } from '#ui/chat-preview.tsx'
import { type AnswerValues, isWebAddress } from './answer-values.ts'
import { answerWords } from './words.ts'

/** The fields of an article card. */
export function NewsFields() {
  const say = useWords(answerWords)
  const form = Form.useFormInstance<AnswerValues>()
  const values = Form.useWatch([], form) as AnswerValues | undefined
  const check = async (_: unknown, value: string = '') => {
    if (value.trim() !== '' && !isWebAddress(value.trim())) throw new Error(say('urlWrong'))
  }
  const { title = '', description = '', picUrl = '' } = values ?? {}
  return (
    <>
      <Form.Item
        name="title"
        label={say('title')}
        rules={[{ required: true, whitespace: true, message: say('titleNeeded') }]}
      >
        <Input maxLength={64} showCount data-testid="card-title" />
      </Form.Item>
      <Form.Item name="description" label={say('description')}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={200}
          showCount
          data-testid="card-description"
        />
      </Form.Item>
      <Form.Item
        name="url"
        label={say('url')}
        rules={[{ required: true, message: say('urlWrong') }, { validator: check }]}
      >
        <Input maxLength={1024} placeholder="https://" inputMode="url" data-testid="card-url" />
      </Form.Item>
      <Form.Item
        name="picUrl"
        label={say('picture')}
        extra={say('pictureNote')}
        rules={[{ validator: check }]}
      >
        <Input maxLength={1024} placeholder="https://" inputMode="url" data-testid="card-picture" />
      </Form.Item>
      {title.trim() !== '' && (
        <div className="answers-preview">
          <ChatPreview label={say('preview')}>
            <PreviewCard
              title={title}
              description={description}
              picture={picUrl.trim() === '' ? '' : say('pictureFrom')}
            />
          </ChatPreview>
        </div>
      )}
    </>
  )
}
