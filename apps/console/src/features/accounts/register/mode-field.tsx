import { Form, Radio } from 'antd'
import { useWords } from '#lib/words.ts'
import { accountWords } from '../words.ts'
import { registerWords } from './words.ts'

/** How messages travel. Safe is the right one, and it says so. */
export function ModeField() {
  const say = useWords(registerWords)
  const sayMode = useWords(accountWords)
  const mode = Form.useWatch('mode')
  return (
    <Form.Item
      name="mode"
      required
      label={say('mode')}
      extra={mode === 'safe' ? say('safeHint') : say('notSafe')}
    >
      <Radio.Group
        options={(['safe', 'compatible', 'plain'] as const).map((value) => ({
          value,
          label: sayMode(value),
        }))}
      />
    </Form.Item>
  )
}
