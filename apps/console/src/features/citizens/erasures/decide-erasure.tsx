import { Alert, Form, Radio } from 'antd'
import { useSession } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { type Erasure, useRefreshFollowers } from '../citizen-data.ts'
import { ReasonField } from '../detail/reason-field.tsx'
import { registerWords } from '../words-register.ts'

interface DecideErasureProps {
  erasure: Erasure | undefined
  onClose: () => void
}

interface Values {
  approve: boolean
  reason: string
}

/** Approves or refuses; one's own request one may only withdraw. */
export function DecideErasure({ erasure, onClose }: DecideErasureProps) {
  const say = useWords(registerWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefreshFollowers()
  const isOwn = erasure?.requestedBy === useSession().data?.staff?.staffId
  const decide = async ({ approve = false, reason }: Values) => {
    if (!erasure) return
    const { accountId, erasureId } = erasure
    const params = { path: { accountId, erasureId } }
    const url = '/api/erasures/{accountId}/{erasureId}/decision'
    await unwrap(api.POST(url, { params, body: { approve, reason } }))
    await refresh()
    notice.done(say('decided'))
  }
  return (
    <DrawerForm<Values>
      open={erasure !== undefined}
      title={isOwn ? say('withdraw') : say('decide')}
      submit={isOwn ? say('withdraw') : say('decide')}
      onClose={onClose}
      onSubmit={decide}
    >
      {erasure && <p>{sayUi('titled', { act: erasure.requestedByName, name: erasure.reason })}</p>}
      {isOwn ? (
        <Alert type="info" showIcon title={say('withdrawNote')} style={{ marginBottom: 16 }} />
      ) : (
        <VerdictField />
      )}
      <ReasonField label={isOwn ? undefined : say('decisionReason')} />
    </DrawerForm>
  )
}

function VerdictField() {
  const say = useWords(registerWords)
  const approve = Form.useWatch('approve')
  return (
    <Form.Item
      name="approve"
      label={say('decision')}
      rules={[{ required: true }]}
      extra={approve === undefined ? undefined : say(approve ? 'approveNote' : 'refuseNote')}
    >
      <Radio.Group
        options={[
          { value: true, label: say('approve') },
          { value: false, label: say('refuse') },
        ]}
      />
    </Form.Item>
  )
}
