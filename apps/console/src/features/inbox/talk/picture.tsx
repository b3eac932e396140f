import { Image } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { mediaAddress } from '../api/requests.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { MediaAbsent } from './media-absent.tsx'

/** A picture in a frame of fixed height, so that nothing moves when it arrives; opens large. */
export function Picture({
  conversation,
  message,
}: {
  conversation: ConversationKey
  message: Message
}) {
  const say = useWords(talkWords)
  const [isBroken, setBroken] = useState(false)
  if (message.mediaState !== 'kept' || isBroken)
    return <MediaAbsent message={message} isBroken={isBroken} />
  return (
    <div className="talk-picture">
      <Image
        src={mediaAddress(conversation, message.messageId)}
        alt={say('image')}
        loading="lazy"
        onError={() => setBroken(true)}
      />
    </div>
  )
}
