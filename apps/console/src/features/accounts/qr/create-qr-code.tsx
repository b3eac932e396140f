import { Form, Input, InputNumber, Radio } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { type QrCode, useRefreshQrCodes } from './qr-data.ts'
import { qrWords } from './words.ts'

interface CreateQrCodeProps {
  open: boolean
  accountId: string
  onCreated: (qrId: string) => void
  onClose: () => void
}

interface Values {
  place: string
  scene: string
  kind: QrCode['kind']
  days?: number
}

/** Makes a code for a place. */
export function CreateQrCode({ open, accountId, onCreated, onClose }: CreateQrCodeProps) {
  const say = useWords(qrWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefreshQrCodes(accountId)
  const create = async ({ days, ...values }: Values) => {
    const body = { ...values, ...(values.kind === 'temporary' && days && { days }) }
    const params = { path: { accountId } }
    try {
      const { qrId } = await unwrap(
        api.POST('/api/accounts/{accountId}/qr-codes', { params, body }),
      )
      notice.done(say('madeIt'))
      onCreated(qrId)
    } finally {
      // A code that the platform refused is in the list too, to be made again.
      await refresh()
    }
  }
  const needed = { required: true, whitespace: true, message: sayUi('required') }
  return (
    <DrawerForm<Values>
      open={open}
      title={say('create')}
      initial={{ kind: 'permanent', days: 30 }}
      onClose={onClose}
      onSubmit={create}
    >
      <Form.Item name="place" label={say('place')} extra={say('placeHint')} rules={[needed]}>
        <Input maxLength={60} autoFocus data-testid="qr-place" />
      </Form.Item>
      <Form.Item
        name="scene"
        label={say('scene')}
        extra={say('sceneHint')}
        rules={[needed, { pattern: /^[A-Za-z0-9_.:-]{1,64}$/, message: say('sceneRule') }]}
      >
        <Input maxLength={64} autoComplete="off" spellCheck={false} data-testid="qr-scene" />
      </Form.Item>
      <KindFields />
    </DrawerForm>
  )
}

function KindFields() {
  const say = useWords(qrWords)
  const kind = Form.useWatch('kind')
  const isTemporary = kind === 'temporary'
  return (
    <>
      <Form.Item
        name="kind"
        required
        label={say('kind')}
        extra={say(isTemporary ? 'temporaryHint' : 'permanentHint')}
      >
        <Radio.Group
          options={[
            { value: 'permanent', label: say('permanent') },
            { value: 'temporary', label: say('temporary') },
          ]}
        />
      </Form.Item>
      {isTemporary && (
        <Form.Item name="days" label={say('days')}>
          <InputNumber min={1} max={30} precision={0} />
        </Form.Item>
      )}
    </>
  )
}
