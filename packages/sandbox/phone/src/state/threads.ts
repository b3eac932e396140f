import type {
  PhoneAccount,
  PhoneMenuButton,
  PhoneMessage,
  PhoneSend,
} from '../../../src/contract.ts'

/** What a person sent that the sandbox has not taken yet. */
export interface Pending {
  id: string
  /** Unix time, milliseconds. */
  at: number
  send: PhoneSend
  state: 'sending' | 'failed'
}

/** One chat as far as it has been opened. */
export interface Thread {
  account: PhoneAccount
  menu: PhoneMenuButton[]
  messages: PhoneMessage[]
  pending: Pending[]
}

/** Puts messages into a list: once each, the newer copy wins, in order of time. */
export function mergeMessages(known: PhoneMessage[], more: PhoneMessage[]): PhoneMessage[] {
  const byId = new Map(known.map((message) => [message.id, message]))
  for (const message of more) byId.set(message.id, message)
  return [...byId.values()].sort((a, b) => a.at - b.at)
}

/** Says whether something is on its way to the sandbox. */
export function isSending(thread: Thread): boolean {
  return thread.pending.some((pending) => pending.state === 'sending')
}

/** Adds or replaces a pending message. */
export function putPending(thread: Thread, pending: Pending): Thread {
  const others = thread.pending.filter(({ id }) => id !== pending.id)
  return { ...thread, pending: [...others, pending] }
}

/** Turns a pending message into what the sandbox made of it. */
export function settlePending(thread: Thread, id: string, message: PhoneMessage): Thread {
  return {
    ...thread,
    pending: thread.pending.filter((pending) => pending.id !== id),
    messages: mergeMessages(thread.messages, [message]),
  }
}

/** Shows what is being sent as the message it will be. */
export function pendingBody(send: PhoneSend): PhoneMessage['body'] {
  switch (send.type) {
    case 'text':
    case 'location':
      return send
    case 'image':
    case 'video':
      return { type: send.type, url: send.data }
    case 'voice':
      return { type: 'voice', url: send.data, seconds: send.seconds }
    case 'link':
      return {
        type: 'news',
        articles: [{ title: send.title, description: send.description, picUrl: '', url: send.url }],
      }
  }
}
