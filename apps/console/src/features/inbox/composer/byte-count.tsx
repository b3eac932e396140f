import { useWords } from '#lib/words.ts'
import { messageBytes } from '#ui/bytes.ts'
import { talkWords } from '../words-talk.ts'

/** From here on one wants to know. */
const shownFrom = 1600

/** How much of a message is used, once it matters. */
export function ByteCount({ bytes }: { bytes: number }) {
  const say = useWords(talkWords)
  if (bytes < shownFrom) return null
  const over = bytes - messageBytes
  return (
    <small className={`composer-bytes${over > 0 ? ' composer-bytes-over' : ''}`} role="status">
      {say('bytes', { used: bytes })}
      {over > 0 && ` · ${say('bytesOver', { over })}`}
    </small>
  )
}
