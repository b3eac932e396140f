import { Alert, Form, Input } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { uiWords } from '#ui/words.ts'
import { useTakeSession } from './use-own-session.ts'
import { meWords } from './words.ts'

interface EnrolDrawerProps {
  open: boolean
  onCodes: (codes: string[]) => void
  onClose: () => void
}

interface Card {
  secret: string
  qrSvg: string
}

/** Binding an authenticator: password first, then the picture and the code it leads to. */
export function EnrolDrawer({ open, onCodes, onClose }: EnrolDrawerProps) {
  const [card, setCard] = useState<Card>()
  const close = () => {
    setCard(undefined)
    onClose()
  }
  return (
    <>
      <AskPassword open={open && !card} onCard={setCard} onClose={onClose} />
      {card && <ConfirmCode card={card} onCodes={onCodes} onClose={close} />}
    </>
  )
}

interface AskPasswordProps {
  open: boolean
  onCard: (card: Card) => void
  onClose: () => void
}

function AskPassword({ open, onCard, onClose }: AskPasswordProps) {
  const say = useWords(meWords)
  const sayUi = useWords(uiWords)
  return (
    <DrawerForm<{ password: string }>
      open={open}
      title={say('enrol')}
      submit={say('next')}
      onClose={onClose}
      onSubmit={async (body) => onCard(await unwrap(api.POST('/api/session/enrolment', { body })))}
      staysOpen
    >
      <Alert type="info" showIcon title={say('enrolNote')} style={{ marginBottom: 16 }} />
      <Form.Item
        name="password"
        label={say('currentPassword')}
        rules={[{ required: true, message: sayUi('required') }]}
      >
        <Input.Password autoFocus autoComplete="current-password" data-testid="enrol-password" />
      </Form.Item>
    </DrawerForm>
  )
}

interface ConfirmCodeProps {
  card: Card
  onCodes: (codes: string[]) => void
  onClose: () => void
}

function ConfirmCode({ card, onCodes, onClose }: ConfirmCodeProps) {
  const say = useWords(meWords)
  const sayUi = useWords(uiWords)
  const takeSession = useTakeSession()
  const confirm = async (body: { code: string }) => {
    const path = '/api/session/enrolment/confirm'
    const { session, recoveryCodes } = await unwrap(api.POST(path, { body }))
    onCodes(recoveryCodes)
    await takeSession(session)
  }
  return (
    <DrawerForm<{ code: string }>
      open
      title={say('enrol')}
      submit={say('verify')}
      onClose={onClose}
      onSubmit={confirm}
    >
      <p>{say('scan')}</p>
      <img
        className="me-qr"
        alt={say('scan')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(card.qrSvg)}`}
      />
      <p className="me-note">
        {say('secret')} <code data-testid="enrol-secret">{card.secret}</code>
      </p>
      <Form.Item
        name="code"
        label={say('code')}
        rules={[{ required: true, message: sayUi('required') }]}
      >
        <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={12} />
      </Form.Item>
    </DrawerForm>
  )
}
