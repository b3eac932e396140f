import type { Account } from '../accounts/account.ts'
import type { PhoneMessage } from '../contract.ts'
import type { DeliverySource } from '../ledger/ledger.ts'
import { nextNumber, type World } from '../world/world.ts'
import { openidOf } from './followers.ts'
import type { Chat } from './person.ts'

/** Older messages of a chat are forgotten; a phone shows no more at once. */
const KEPT = 500

export function chatOf(world: World, personId: string, appId: string): Chat {
  const key = `${personId}|${appId}`
  const known = world.state.chats.get(key)
  if (known) return known
  const chat: Chat = { personId, appId, messages: [], unread: 0 }
  world.state.chats.set(key, chat)
  return chat
}

/** Puts a message of the account, or of the system, on a person's phone and into the ledger. */
export function deliver(
  world: World,
  account: Account,
  personId: string,
  source: DeliverySource,
  body: PhoneMessage['body'],
): PhoneMessage {
  const from = body.type === 'system' ? 'system' : 'account'
  const message = put(world, account.appId, personId, from, body)
  chatOf(world, personId, account.appId).unread++
  world.ledger.addDelivery({
    at: message.at,
    appId: account.appId,
    personId,
    openid: openidOf(account.appId, personId),
    source,
    message,
  })
  return message
}

/** Puts what a person sent into the chat. */
export function record(
  world: World,
  account: Account,
  personId: string,
  body: PhoneMessage['body'],
): PhoneMessage {
  return put(world, account.appId, personId, 'person', body)
}

function put(
  world: World,
  appId: string,
  personId: string,
  from: PhoneMessage['from'],
  body: PhoneMessage['body'],
): PhoneMessage {
  const chat = chatOf(world, personId, appId)
  const message = { id: `m${nextNumber(world, 'message')}`, at: world.clock.ms(), from, body }
  chat.messages.push(message)
  if (chat.messages.length > KEPT) chat.messages.shift()
  world.live.tell(personId, { kind: 'message', appId, message })
  world.live.tell(personId, { kind: 'chats-changed' })
  world.touch()
  return message
}
