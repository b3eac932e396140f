import { useState } from 'preact/hooks'
import { pickFile } from '../media/pick-file.ts'
import { readQrCode } from '../media/qr.ts'
import { useSession } from '../state/context.ts'
import type { Session } from '../state/session.ts'
import { Icon } from '../ui/icon.tsx'

/** Goes where a scanned text leads: an account's chat or profile, or an address. */
async function followScanned(session: Session, text: string): Promise<void> {
  const scanned = await session.attempt(session.api.scan(text))
  if (!scanned) return
  if (scanned.url) session.replace({ name: 'browser', url: scanned.url })
  else if (!scanned.appId) session.toast(`二维码内容：${text.slice(0, 100)}`)
  else if (scanned.followed) session.replace({ name: 'chat', appId: scanned.appId })
  else session.replace({ name: 'profile', appId: scanned.appId, ticket: scanned.ticket })
}

/** 扫一扫: takes a picture of a code, or the text that a code holds. */
export function ScanScreen({ onText }: { onText?: (text: string) => void }) {
  const session = useSession()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const take = (found: string) => {
    if (!onText) return void followScanned(session, found)
    session.pop()
    onText(found)
  }
  const read = async (picture: File | undefined) => {
    if (!picture) return
    setBusy(true)
    const read = await session.attempt(readQrCode(picture).then((found) => ({ found })))
    setBusy(false)
    if (read?.found) take(read.found)
    else if (read) session.toast('未发现二维码')
  }
  return (
    <section
      class="screen scan"
      aria-label="扫一扫"
      data-testid="scan"
      onPaste={(event) => void read(event.clipboardData?.files[0])}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void read(event.dataTransfer?.files[0])
      }}
    >
      <button
        type="button"
        class="scan-close"
        aria-label="返回"
        data-testid="back"
        onClick={session.pop}
      >
        <Icon name="close" size={22} />
      </button>
      <div class="scan-frame" aria-hidden="true">
        <span class="scan-line" />
      </div>
      <p class="scan-hint">{busy ? '正在识别…' : '选择、粘贴或拖入二维码图片'}</p>
      <button
        type="button"
        class="scan-album"
        data-testid="scan-image"
        onClick={() => void pickFile({ accept: 'image/*' }).then(read)}
      >
        <span class="scan-round">
          <Icon name="picture" size={24} />
        </span>
        相册
      </button>
      <form
        class="scan-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) take(text.trim())
        }}
      >
        <input
          placeholder="或粘贴二维码内容"
          aria-label="二维码内容"
          data-testid="scan-text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" data-testid="scan-submit">
          确定
        </button>
      </form>
    </section>
  )
}
