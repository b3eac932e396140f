import { speakerOf } from '#features/inbox/model/sender.ts'
import type { Message } from '#features/inbox/model/types.ts'

type Said = Pick<Message, 'messageId' | 'direction' | 'via' | 'staffId' | 'kind' | 'body'>

const mayBecome = ['text', 'image', 'voice', 'video', 'shortvideo', 'location']

/**
 * The messages that are chosen to begin with: what the citizen said since staff last answered, or
 * the last thing they said when that was answered already.
 */
export function chosenFirst(messages: readonly Said[]): string[] {
  const said = messages.filter(
    ({ direction, kind, body }) =>
      direction === 'in' && mayBecome.includes(kind) && body.erased !== true,
  )
  const answeredAt = messages.findLastIndex((message) => speakerOf(message) === 'staff')
  const since = said.filter((message) => messages.indexOf(message) > answeredAt)
  return (since.length > 0 ? since : said.slice(-1)).map(({ messageId }) => messageId)
}
