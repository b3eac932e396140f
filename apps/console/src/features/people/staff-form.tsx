import { Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { AgencyPicker } from '#ui/agency-picker.tsx'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { AccessOnce } from './access-once.tsx'
import { type Access, type Staff, type Start, useRefresh } from './people-data.ts'
import { peopleWords } from './words.ts'

interface StaffFormProps {
  open: boolean
  /** Where a new person is added. */
  agencyId?: string
  /** Given when a person is changed. */
  person?: Staff
  onClose: () => void
}

interface Values {
  agencyId: string
  name: string
  signInName: string
  phone?: string
  locale: 'zh' | 'en'
  start: Start
}

/** Adds a person, and then shows what lets them in; or changes one. */
export function StaffForm({ open, agencyId, person, onClose }: StaffFormProps) {
  const say = useWords(peopleWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefresh()
  const [issued, setIssued] = useState<{ name: string; access: Access }>()
  const needed = [{ required: true, whitespace: true, message: sayUi('required') }]
  const add = async ({ phone, ...values }: Values) => {
    const body = { ...values, ...(phone?.trim() && { phone }) }
    const { access } = await unwrap(api.POST('/api/staff', { body }))
    setIssued({ name: values.name, access })
    await refresh()
  }
  const change = async ({ name, locale, agencyId: agency, phone }: Values, known: Staff) => {
    // An empty field leaves the number as it is: it is shown masked and never filled in.
    const body = { name, locale, agencyId: agency, ...(phone?.trim() && { phone }) }
    const params = { path: { staffId: known.staffId } }
    await unwrap(api.PATCH('/api/staff/{staffId}', { params, body }))
    await refresh()
    notice.done(say('changed'))
  }
  const initial: Partial<Values> = person
    ? { name: person.name, agencyId: person.agencyId, locale: person.locale }
    : { agencyId, locale: 'zh', start: 'password' }
  return (
    <>
      <DrawerForm<Values>
        open={open}
        title={person ? say('editStaff') : say('addStaff')}
        initial={initial}
        onClose={onClose}
        onSubmit={(values) => (person ? change(values, person) : add(values))}
      >
        <Form.Item name="name" label={say('name')} rules={needed}>
          <Input maxLength={40} autoFocus data-testid="staff-name" />
        </Form.Item>
        {!person && (
          <Form.Item name="signInName" label={say('signInName')} rules={needed}>
            <Input maxLength={32} autoComplete="off" data-testid="staff-sign-in-name" />
          </Form.Item>
        )}
        <Form.Item name="agencyId" label={sayUi('agency')} rules={[{ required: true }]}>
          <AgencyPicker />
        </Form.Item>
        <Form.Item name="phone" label={say('phone')}>
          <Input maxLength={40} placeholder={person?.phone ?? ''} autoComplete="off" />
        </Form.Item>
        <Form.Item name="locale" label={say('locale')} required>
          <Radio.Group
            options={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Form.Item>
        {!person && (
          <Form.Item name="start" required label={say('start')} extra={say('startNote')}>
            <Radio.Group
              options={[
                { value: 'password', label: say('startPassword') },
                { value: 'invitation', label: say('startInvitation') },
              ]}
            />
          </Form.Item>
        )}
      </DrawerForm>
      <AccessOnce issued={issued} onClose={() => setIssued(undefined)} />
    </>
  )
}
