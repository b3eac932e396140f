import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { NewPassword } from '#ui/new-password.tsx'
import { Panel } from '#ui/panel.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { useTakeSession } from './use-own-session.ts'
import { meWords } from './words.ts'

interface Values {
  currentPassword: string
  newPassword: string
}

/** Changing one's own password. */
export function OwnPassword({ signInName }: { signInName: string }) {
  const say = useWords(meWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const takeSession = useTakeSession()
  const [isOpen, setIsOpen] = useState(false)
  const change = async ({ currentPassword, newPassword }: Values) => {
    const body = { currentPassword, newPassword }
    await takeSession(await unwrap(api.POST('/api/session/password', { body })))
    notice.done(say('passwordChanged'))
  }
  const needed = { required: true, message: sayUi('required') }
  return (
    <Panel
      title={say('password')}
      extra={
        <Button onClick={() => setIsOpen(true)} data-testid="change-password">
          {say('changePassword')}
        </Button>
      }
    >
      <p className="me-note">{say('passwordNote')}</p>
      <DrawerForm<Values>
        open={isOpen}
        title={say('changePassword')}
        onClose={() => setIsOpen(false)}
        onSubmit={change}
      >
        <Alert type="info" showIcon title={say('passwordEnds')} style={{ marginBottom: 16 }} />
        <Form.Item name="currentPassword" label={say('currentPassword')} rules={[needed]}>
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <NewPassword signInName={signInName} />
      </DrawerForm>
    </Panel>
  )
}
