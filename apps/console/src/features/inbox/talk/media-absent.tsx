import { LoadingOutlined, StopOutlined } from '@ant-design/icons'
import { useWords } from '#lib/words.ts'
import { kindWords } from '../model/message-words.ts'
import type { Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'

interface MediaAbsentProps {
  message: Message
  /** It is here, but the browser cannot show it. */
  isBroken?: boolean
}

/** Stands where a picture, voice or video is not: still on its way, gone, or not to be shown. */
export function MediaAbsent({ message, isBroken = false }: MediaAbsentProps) {
  const say = useWords(talkWords)
  const isComing = message.mediaState === 'wanted' || message.mediaState === 'fetching'
  const isLarge = message.body.mediaFault === 'too-large'
  const gone = isLarge ? 'mediaTooLarge' : 'mediaGone'
  const words = isBroken ? 'mediaBroken' : isComing ? 'mediaComing' : gone
  return (
    <div className="talk-absent" data-testid="media-absent">
      {isComing ? <LoadingOutlined /> : <StopOutlined />}
      <span>
        {kindWords(message.kind, say)} · {say(words)}
      </span>
    </div>
  )
}
