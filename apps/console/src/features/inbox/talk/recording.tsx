import { DownloadOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { mediaAddress } from '../api/requests.ts'
import { kindWords, textIn } from '../model/message-words.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { MediaAbsent } from './media-absent.tsx'

interface RecordingProps {
  conversation: ConversationKey
  message: Message
}

/** A voice message with what was understood of it, or a video. */
export function Recording({ conversation, message }: RecordingProps) {
  const say = useWords(talkWords)
  const recognition = textIn(message, 'recognition')
  return (
    <>
      {message.mediaState === 'kept' ? (
        <Player conversation={conversation} message={message} />
      ) : (
        <MediaAbsent message={message} />
      )}
      {recognition && (
        <p className="talk-text">
          <small className="talk-recognised">{say('recognised')}</small>
          {recognition}
        </p>
      )}
    </>
  )
}

/** Plays what the browser can; what it cannot (AMR, which phones record) is offered as a file. */
function Player({ conversation, message }: RecordingProps) {
  const say = useWords(talkWords)
  const [cannotPlay, setCannotPlay] = useState(false)
  const address = mediaAddress(conversation, message.messageId)
  const format = textIn(message, 'format') || textIn(message, 'mediaType')
  const label = kindWords(message.kind, say)
  if (cannotPlay)
    return (
      <div className="talk-absent">
        <span>
          {label} · {say('cannotPlay', { format })}
        </span>
        <a href={address} download>
          <DownloadOutlined /> {say('download')}
        </a>
      </div>
    )
  const fail = () => setCannotPlay(true)
  if (message.kind === 'voice')
    return (
      // biome-ignore lint/a11y/useMediaCaption: what was understood stands below it as text
      <audio
        className="talk-voice"
        controls
        preload="metadata"
        src={address}
        aria-label={label}
        onError={fail}
      />
    )
  return (
    // biome-ignore lint/a11y/useMediaCaption: citizens send videos without captions
    <video
      className="talk-video"
      controls
      preload="metadata"
      src={address}
      poster={
        message.body.thumb ? mediaAddress(conversation, message.messageId, 'thumb') : undefined
      }
      aria-label={label}
      onError={fail}
    />
  )
}
