import { Checkbox, Form, Input, Radio } from 'antd'
import { useWords } from '#lib/words.ts'
import { AgencyPicker } from '#ui/agency-picker.tsx'
import { uiWords } from '#ui/words.ts'
import { accountWords } from '../words.ts'
import { patterns } from './registration.ts'
import { registerWords } from './words.ts'

/** What the register says of an account; the app id only when it is registered. */
export function BasicFields({ withAppId }: { withAppId: boolean }) {
  const say = useWords(registerWords)
  const sayKind = useWords(accountWords)
  const sayUi = useWords(uiWords)
  const needed = { required: true, whitespace: true, message: sayUi('required') }
  return (
    <>
      <Form.Item name="name" label={say('name')} extra={say('nameHint')} rules={[needed]}>
        <Input maxLength={60} autoFocus data-testid="account-name" />
      </Form.Item>
      <Form.Item name="agencyId" label={say('agency')} rules={[needed]}>
        <AgencyPicker />
      </Form.Item>
      {withAppId && (
        <Form.Item
          name="appId"
          label={say('appId')}
          extra={say('appIdHint')}
          rules={[needed, { pattern: patterns.appId, message: say('appIdRule') }]}
        >
          <Input autoComplete="off" spellCheck={false} data-testid="account-app-id" />
        </Form.Item>
      )}
      <Form.Item
        name="originalId"
        label={say('originalId')}
        extra={say('originalIdHint')}
        rules={[needed, { pattern: patterns.originalId, message: say('originalIdRule') }]}
      >
        <Input autoComplete="off" spellCheck={false} data-testid="account-original-id" />
      </Form.Item>
      <Form.Item
        name="alias"
        label={say('alias')}
        extra={say('aliasHint')}
        rules={[{ pattern: patterns.alias, message: say('aliasRule') }]}
      >
        <Input maxLength={30} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="kind" label={say('kind')} required>
        <Radio.Group
          options={[
            { value: 'service', label: sayKind('service') },
            { value: 'subscription', label: sayKind('subscription') },
          ]}
        />
      </Form.Item>
      <Form.Item name="verified" label={say('verified')} valuePropName="checked" required>
        <Checkbox>{say('isVerified')}</Checkbox>
      </Form.Item>
    </>
  )
}
