import { Form, Input } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { bytesOf } from '#ui/bytes.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { type Tag, useRefreshFollowers } from '../citizen-data.ts'
import { registerWords } from '../words-register.ts'

interface TagFormProps {
  open: boolean
  accountId: string
  /** Given when it is renamed. */
  tag?: Tag
  onClose: () => void
}

const nameBytes = 30

/** Makes a tag at the platform, or renames one. */
export function TagForm({ open, accountId, tag, onClose }: TagFormProps) {
  const say = useWords(registerWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefreshFollowers()
  const save = async (body: { name: string }) => {
    if (tag) {
      const params = { path: { accountId, tagId: tag.tagId } }
      await unwrap(api.PATCH('/api/accounts/{accountId}/tags/{tagId}', { params, body }))
    } else {
      const params = { path: { accountId } }
      await unwrap(api.POST('/api/accounts/{accountId}/tags', { params, body }))
    }
    await refresh()
    notice.done(tag ? say('renamed') : say('created'))
  }
  return (
    <DrawerForm<{ name: string }>
      open={open}
      title={tag ? say('rename') : say('newTag')}
      initial={{ name: tag?.name }}
      onClose={onClose}
      onSubmit={save}
    >
      <Form.Item
        name="name"
        label={say('tagName')}
        extra={say('tagNote')}
        rules={[
          { required: true, whitespace: true, message: sayUi('required') },
          {
            validator: (_, name: string = '') =>
              bytesOf(name.trim()) <= nameBytes
                ? Promise.resolve()
                : Promise.reject(new Error(say('tagNote'))),
          },
        ]}
      >
        <Input autoFocus maxLength={30} autoComplete="off" data-testid="tag-name" />
      </Form.Item>
    </DrawerForm>
  )
}
