import { Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { actWords } from '../words-acts.ts'

/** Why something is done, in words that somebody else will read. */
export function ReasonField({ isForCitizen = false }: { isForCitizen?: boolean }) {
  const say = useWords(actWords)
  return (
    <Form.Item
      name="reason"
      label={say('reason')}
      {...(isForCitizen && { extra: say('toCitizen') })}
      rules={[{ required: true, whitespace: true, message: say('reasonNeeded') }]}
    >
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={2000}
        data-testid="act-reason"
      />
    </Form.Item>
  )
}
