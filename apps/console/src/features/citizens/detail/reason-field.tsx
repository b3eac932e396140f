import { Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { uiWords } from '#ui/words.ts'

/** Why something is done; it goes into the audit. */
export function ReasonField({ label }: { label?: string }) {
  const say = useWords(uiWords)
  const rule = { required: true, whitespace: true, min: 2, message: say('reasonNeeded') }
  return (
    <Form.Item name="reason" label={label ?? say('reason')} rules={[rule]}>
      <Input.TextArea rows={3} maxLength={200} showCount data-testid="reason" />
    </Form.Item>
  )
}
