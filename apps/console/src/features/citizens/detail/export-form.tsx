import { Alert, Form, Radio } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { saveFile } from '#ui/save-file.ts'
import { useNotice } from '#ui/use-notice.ts'
import type { Follower } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'
import { ReasonField } from './reason-field.tsx'

interface ExportFormProps {
  open: boolean
  follower: Follower
  onClose: () => void
}

interface Values {
  reason: string
  format: 'html' | 'json'
}

/** Everything on record about a person, as a file. */
export function ExportForm({ open, follower, onClose }: ExportFormProps) {
  const say = useWords(followerWords)
  const notice = useNotice()
  const { accountId, followerId, name } = follower
  const download = async (body: Values) => {
    const params = { path: { accountId, followerId } }
    const url = '/api/followers/{accountId}/{followerId}/export'
    const file = await unwrap(api.POST(url, { params, body, parseAs: 'blob' }))
    saveFile(file as Blob, `personal-data-${followerId.slice(-8)}.${body.format}`)
    notice.done(say('exported'))
  }
  return (
    <DrawerForm<Values>
      open={open}
      title={say('exportTitle', { name })}
      submit={say('download')}
      initial={{ format: 'html' }}
      onClose={onClose}
      onSubmit={download}
    >
      <Alert type="warning" showIcon title={say('exportNote')} style={{ marginBottom: 16 }} />
      <Form.Item name="format" label={say('format')} required>
        <Radio.Group
          options={[
            { value: 'html', label: say('html') },
            { value: 'json', label: say('json') },
          ]}
        />
      </Form.Item>
      <ReasonField />
    </DrawerForm>
  )
}
