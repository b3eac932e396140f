import { Checkbox, Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { KindPicker } from '../one/kind-picker.tsx'
import { intakeWords } from '../words-intake.ts'

/** Title, kind and place: what may be left to the system. */
export function AboutFields() {
  const say = useWords(intakeWords)
  return (
    <>
      <Form.Item name="title" label={say('caseTitle')} extra={say('titleHint')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="kindCode" label={say('kind')} extra={say('kindHint')}>
        <KindPicker />
      </Form.Item>
      <Form.Item name="place" label={say('place')}>
        <Input maxLength={200} autoComplete="off" data-testid="case-place" />
      </Form.Item>
    </>
  )
}

/** Whether it is a report that only named people may see, and whether the answer may be shown. */
export function ConsentFields() {
  const say = useWords(intakeWords)
  return (
    <>
      <Form.Item name="confidential" valuePropName="checked" extra={say('confidentialHint')}>
        <Checkbox data-testid="confidential">{say('confidential')}</Checkbox>
      </Form.Item>
      <Form.Item name="mayPublish" valuePropName="checked">
        <Checkbox>{say('mayPublish')}</Checkbox>
      </Form.Item>
    </>
  )
}
