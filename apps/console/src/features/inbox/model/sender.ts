import type { Message } from './types.ts'

/** Who speaks in a message: the citizen, a colleague, our machine within the callback, our system. */
export type Speaker = 'citizen' | 'staff' | 'automatic' | 'system' | 'note'

/** Tells a person's words from a machine's. An answer without a person behind it is the system's. */
export function speakerOf(message: Pick<Message, 'direction' | 'via' | 'staffId'>): Speaker {
  const { direction, via, staffId } = message
  if (direction === 'note') return 'note'
  if (direction !== 'out') return 'citizen'
  if (via === 'callback') return 'automatic'
  return staffId === null ? 'system' : 'staff'
}

/** An automatic answer after which a person must still answer. */
export function keepsWaiting(message: Message): boolean {
  return speakerOf(message) === 'automatic' && message.body.handled === false
}
