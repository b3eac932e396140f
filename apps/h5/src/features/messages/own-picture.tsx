import { useState } from 'preact/hooks'
import { useSession } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { messageWords } from './words.ts'

/** A picture that is fetched when it is asked for: it may cost more than the whole page. */
export function OwnPicture({ messageId, alt }: { messageId: string; alt: string }) {
  const say = useWords(messageWords)
  const { account } = useSession()
  const [isShown, setShown] = useState(false)
  if (!isShown)
    return (
      <button type="button" class="weui-btn weui-btn_default" onClick={() => setShown(true)}>
        {say('seePicture')}
      </button>
    )
  const query = new URLSearchParams({ account })
  return (
    <img
      class="said-picture"
      alt={alt}
      src={`/api/m/conversation/pictures/${encodeURIComponent(messageId)}?${query}`}
    />
  )
}
