import { refuse } from '../errors/platform-error.ts'
import { fieldsAt, textAt } from '../http/fields.ts'
import { deliver } from '../people/chats.ts'
import { followerByOpenid } from '../people/followers.ts'
import { spendReply } from '../people/grants.ts'
import { composeOutbound } from '../people/outbound.ts'
import { findDesk } from '../service-desk/desks.ts'
import { noteRecord } from '../service-desk/records.ts'
import { type ApiRoute, OK } from './route.ts'

/** Customer-service messages within the reply window (rules.md §12.4). */
export const customApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/message/custom/send',
    daily: 500_000,
    needs: 'custom',
    run({ world, account, json }) {
      const body = json()
      const follower = followerByOpenid(world, account, body.touser)
      const named = textAt(fieldsAt(body, 'customservice'), 'kf_account')
      const worker =
        named === '' ? '' : (findDesk(world, account, named) ?? refuse(61452)).kf_account
      const message = composeOutbound(world, account, body)
      if (!follower.subscribed) refuse(45015)
      if (follower.blocked) refuse(43019)
      spendReply(follower, world.clock.ms())
      deliver(world, account, follower.personId, 'custom', message)
      noteRecord(world, account, follower, { sent: true, body: message, worker })
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/custom/typing',
    daily: 500_000,
    needs: 'custom',
    run({ world, account, json }) {
      const body = json()
      const follower = followerByOpenid(world, account, body.touser)
      if (body.command !== 'Typing' && body.command !== 'CancelTyping') refuse(40097)
      const now = world.clock.ms()
      if (!follower.grants.some((grant) => grant.until > now)) refuse(45015)
      return OK
    },
  },
]
