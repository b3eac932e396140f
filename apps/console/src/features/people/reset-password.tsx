import { Alert, Form, Radio } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { type Access, type Staff, type Start, useRefresh } from './people-data.ts'
import { peopleWords } from './words.ts'

interface ResetPasswordProps {
  open: boolean
  person: Staff
  onIssued: (access: Access) => void
  onClose: () => void
}

/** Takes a person's password away and gives a way to a new one. */
export function ResetPassword({ open, person, onIssued, onClose }: ResetPasswordProps) {
  const say = useWords(peopleWords)
  const refresh = useRefresh()
  const reset = async (body: { start: Start }) => {
    const params = { path: { staffId: person.staffId } }
    onIssued(await unwrap(api.POST('/api/staff/{staffId}/reset-password', { params, body })))
    await refresh()
  }
  return (
    <DrawerForm<{ start: Start }>
      open={open}
      title={say('resetPassword')}
      submit={say('resetPassword')}
      initial={{ start: 'password' }}
      onClose={onClose}
      onSubmit={reset}
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title={say('resetPasswordNote', { name: person.name })}
      />
      <Form.Item name="start" required label={say('start')} extra={say('startNote')}>
        <Radio.Group
          options={[
            { value: 'password', label: say('startPassword') },
            { value: 'invitation', label: say('startInvitation') },
          ]}
        />
      </Form.Item>
    </DrawerForm>
  )
}
