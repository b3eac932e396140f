import { Button, Modal } from 'antd'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { SecretOnce } from '#ui/secret-once.tsx'
import type { Access } from './people-data.ts'
import { peopleWords } from './words.ts'

interface AccessOnceProps {
  issued: { name: string; access: Access } | undefined
  onClose: () => void
}

/** The first password or the invitation of a person, shown this once. */
export function AccessOnce({ issued, onClose }: AccessOnceProps) {
  const say = useWords(peopleWords)
  if (!issued) return null
  const { name, access } = issued
  const items = [
    ...(access.firstPassword ? [{ label: say('firstPassword'), value: access.firstPassword }] : []),
    ...(access.invitationToken
      ? [{ label: say('invitation'), value: invitationAddress(access.invitationToken) }]
      : []),
  ]
  return (
    <Modal
      open
      title={say('accessTitle', { name })}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose} data-testid="access-kept">
          {say('handedOver')}
        </Button>
      }
    >
      <SecretOnce items={items} />
      <p>{say('expires', { time: fullTime(access.expiresAt, currentLocale()) })}</p>
    </Modal>
  )
}

/** After the #: browsers send it to no server, so the token stands in no log. */
function invitationAddress(token: string): string {
  return `${window.location.origin}/console/sign-in#invitation=${token}`
}
