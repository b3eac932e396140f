import { Form, Input, InputNumber, Select, Space } from 'antd'
import type { Profile } from '#features/cases/api/types.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { pathOf, type Terms, termNames, termUnits } from './profile-terms.ts'
import { settingWords } from './words.ts'

interface ProfileFormProps {
  agencyId: string
  /** A new one begins as a copy of another. */
  edited: { profile: Profile; isNew: boolean } | undefined
  onClose: () => void
  onSaved: () => Promise<unknown>
}

interface Values {
  name: string
  nameEn: string
  source: string
  validFrom: string
  validTo: string
  terms: Terms
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** Makes or changes a set of terms. */
export function ProfileForm({ agencyId, edited, onClose, onSaved }: ProfileFormProps) {
  const say = useWords(settingWords)
  const notice = useNotice()
  const submit = async ({ validTo, ...values }: Values) => {
    const body = { ...values, validTo: validTo || null }
    if (!edited || edited.isNew)
      await unwrap(api.POST('/api/cases/profiles', { body: { agencyId, ...body } }))
    else
      await unwrap(
        api.PUT('/api/cases/profiles/{profileId}', {
          params: { path: { profileId: edited.profile.profileId } },
          body,
        }),
      )
    await onSaved()
    notice.done(say('saved'))
  }
  const known = edited && {
    ...edited.profile,
    validTo: edited.profile.validTo ?? '',
    ...(edited.isNew && { name: '', nameEn: '', source: '', validFrom: '', validTo: '' }),
  }
  return (
    <DrawerForm<Values>
      open={edited !== undefined}
      size={560}
      title={say(edited?.isNew ? 'add' : 'edit')}
      initial={known}
      onClose={onClose}
      onSubmit={submit}
    >
      <Form.Item
        name="name"
        label={say('name')}
        rules={[{ required: true, message: say('needed') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="nameEn" label={say('nameEn')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="source" label={say('source')}>
        <Input maxLength={200} />
      </Form.Item>
      <Space align="start">
        <Form.Item
          name="validFrom"
          label={say('validFrom')}
          rules={[{ required: true, pattern: dayPattern, message: say('dayWrong') }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name="validTo"
          label={say('validTo')}
          extra={say('validToHint')}
          rules={[{ pattern: dayPattern, message: say('dayWrong') }]}
        >
          <Input type="date" />
        </Form.Item>
      </Space>
      <div className="case-term-fields">
        {termNames.map((name) => (
          <Form.Item key={name} label={say(name)}>
            <Space.Compact>
              <Form.Item name={[...pathOf(name), 'amount']} noStyle rules={[{ required: true }]}>
                <InputNumber min={0} max={10_000} precision={0} aria-label={say(name)} />
              </Form.Item>
              <Form.Item name={[...pathOf(name), 'unit']} noStyle>
                <Select
                  style={{ width: 130 }}
                  options={termUnits.map((value) => ({ value, label: say(`unit-${value}`) }))}
                />
              </Form.Item>
            </Space.Compact>
          </Form.Item>
        ))}
        <Form.Item name={['terms', 'extensions']} label={say('extensions')}>
          <InputNumber min={0} max={20} precision={0} />
        </Form.Item>
        {(['remindAt', 'urgeAt'] as const).map((name) => (
          <Form.Item key={name} name={['terms', name]} label={say(name)}>
            <InputNumber min={0.01} max={0.99} step={0.05} />
          </Form.Item>
        ))}
      </div>
    </DrawerForm>
  )
}
