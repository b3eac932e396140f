import { useQueryClient } from '@tanstack/react-query'
import { Alert, Form, Input } from 'antd'
import { sessionKey } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { uiWords } from '#ui/words.ts'
import { meWords } from './words.ts'

interface RenewCodesProps {
  open: boolean
  onCodes: (codes: string[]) => void
  onClose: () => void
}

/** Draws new recovery codes with one's password. */
export function RenewCodes({ open, onCodes, onClose }: RenewCodesProps) {
  const say = useWords(meWords)
  const sayUi = useWords(uiWords)
  const queries = useQueryClient()
  const renew = async (body: { password: string }) => {
    const { recoveryCodes } = await unwrap(api.POST('/api/session/recovery-codes', { body }))
    onCodes(recoveryCodes)
    await queries.invalidateQueries({ queryKey: sessionKey })
  }
  return (
    <DrawerForm<{ password: string }>
      open={open}
      title={say('renew')}
      submit={say('renew')}
      onClose={onClose}
      onSubmit={renew}
    >
      <Alert type="warning" showIcon title={say('renewNote')} style={{ marginBottom: 16 }} />
      <Form.Item
        name="password"
        label={say('currentPassword')}
        rules={[{ required: true, message: sayUi('required') }]}
      >
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
    </DrawerForm>
  )
}
