import { type Role, roles } from '@minqiao/contracts'
import { Alert, Form, Select } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { AgencyPicker } from '#ui/agency-picker.tsx'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { roleChoices } from './grantable.ts'
import { type Staff, useRefresh } from './people-data.ts'
import { peopleWords } from './words.ts'

interface GrantFormProps {
  open: boolean
  person: Staff
  onClose: () => void
}

/** Gives a role over an agency and everything below it. */
export function GrantForm({ open, person, onClose }: GrantFormProps) {
  const say = useWords(peopleWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefresh()
  const locale = currentLocale()
  const choices = roleChoices(person.grants.map(({ role }) => role))
  const isAdministrator = choices.some(({ excludedBy }) => excludedBy)
  const grant = async (body: { role: Role; agencyId: string }) => {
    const params = { path: { staffId: person.staffId } }
    await unwrap(api.POST('/api/staff/{staffId}/grants', { params, body }))
    await refresh()
    notice.done(say('granted'))
  }
  const needed = [{ required: true, message: sayUi('required') }]
  return (
    <DrawerForm<{ role: Role; agencyId: string }>
      open={open}
      title={sayUi('titled', { act: say('grant'), name: person.name })}
      submit={say('grant')}
      initial={{ agencyId: person.agencyId }}
      onClose={onClose}
      onSubmit={grant}
    >
      <Alert
        type={isAdministrator ? 'warning' : 'info'}
        showIcon
        style={{ marginBottom: 16 }}
        title={say('exclusive')}
      />
      <Form.Item name="role" label={say('role')} rules={needed}>
        <Select
          data-testid="grant-role"
          options={choices.map(({ role, excludedBy }) => ({
            value: role,
            disabled: excludedBy !== undefined,
            label: excludedBy
              ? sayUi('aside', {
                  name: roles[role][locale],
                  more: say('excludedBy', { role: roles[excludedBy][locale] }),
                })
              : roles[role][locale],
          }))}
        />
      </Form.Item>
      <Form.Item name="agencyId" label={say('scope')} rules={needed}>
        <AgencyPicker />
      </Form.Item>
    </DrawerForm>
  )
}
