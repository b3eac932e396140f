import { useState } from 'preact/hooks'
import { useSession } from '../state/context.ts'
import { sendMessage } from '../state/outbox.ts'
import { Confirm } from '../ui/confirm.tsx'

/** Asks for a link and sends it as a card. */
export function LinkDialog({ appId, onClose }: { appId: string; onClose: () => void }) {
  const session = useSession()
  const [url, setUrl] = useState('')
  const [title, setTitle] = useState('')
  const link = /^https?:\/\/\S+$/iu.test(url.trim()) ? url.trim() : undefined
  return (
    <Confirm
      title="发送链接"
      action="发送"
      disabled={!link}
      onConfirm={() => {
        if (!link) return
        void sendMessage(session, appId, {
          type: 'link',
          title: title.trim() || link,
          description: '',
          url: link,
        })
      }}
      onClose={onClose}
    >
      <input
        class="dialog-field"
        type="url"
        placeholder="网址，如 https://example.gov.cn/"
        aria-label="网址"
        value={url}
        onInput={(event) => setUrl(event.currentTarget.value)}
      />
      <input
        class="dialog-field"
        placeholder="标题"
        aria-label="标题"
        maxLength={64}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
    </Confirm>
  )
}
