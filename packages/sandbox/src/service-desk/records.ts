import type { Account } from '../accounts/account.ts'
import type { PhoneMessage } from '../contract.ts'
import type { Follower } from '../people/person.ts'
import { nextNumber, type World } from '../world/world.ts'

/** One line of the customer-service record, as `getmsglist` gives it. */
export interface DeskRecord {
  id: number
  openid: string
  /** 2002: the service desk sent; 2003: it received. */
  opercode: 2002 | 2003
  text: string
  /** Unix time, seconds. */
  time: number
  /** `name@微信号`, '' when no desk account is named. */
  worker: string
}

const KEPT = 20_000
const SLACK = 2_000

/** Keeps a line of what was said between a follower and the account. */
export function noteRecord(
  world: World,
  account: Account,
  follower: Follower,
  said: { sent: boolean; body: PhoneMessage['body']; worker: string },
): void {
  const known = world.state.records.get(account.appId) ?? []
  known.push({
    id: nextNumber(world, `record ${account.appId}`),
    openid: follower.openid,
    opercode: said.sent ? 2002 : 2003,
    text: textOf(said.body),
    time: world.clock.seconds(),
    worker: said.worker,
  })
  const kept = known.length > KEPT + SLACK ? known.slice(-KEPT) : known
  world.state.records.set(account.appId, kept)
}

/** Media stand in the record as their kind in brackets. */
function textOf(body: PhoneMessage['body']): string {
  if (body.type === 'text') return body.text
  if (body.type === 'menu')
    return [body.head, ...body.items.map((item) => item.content), body.tail].join('\n')
  return `[${body.type}]`
}
