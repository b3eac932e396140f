import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, numberAt, textAt } from '../http/fields.ts'
import { acceptMass, readFilter, readNamed } from '../mass/accept.ts'
import { findMass, type Mass, type MassState } from '../mass/mass.ts'
import { deliver } from '../people/chats.ts'
import { followerByOpenid, followersOf } from '../people/followers.ts'
import { composeOutbound } from '../people/outbound.ts'
import type { Follower } from '../people/person.ts'
import type { World } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'

const SPEEDS = [800_000, 600_000, 450_000, 300_000, 100_000]
const STATUS: Record<MassState, string> = {
  unconfirmed: 'SENDING',
  sending: 'SENDING',
  sent: 'SEND_SUCCESS',
  failed: 'SEND_FAIL',
  deleted: 'DELETE',
}

export const massApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/sendall',
    daily: 100,
    perMinute: 60,
    needs: 'mass',
    run({ world, account, json }) {
      const body = json()
      return presentAccepted(acceptMass(world, account, body, readFilter(world, account, body)))
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/send',
    daily: 100,
    perMinute: 60,
    needs: 'mass',
    run({ world, account, json }) {
      const body = json()
      return presentAccepted(acceptMass(world, account, body, readNamed(body)))
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/preview',
    daily: 100,
    needs: 'mass',
    run({ world, account, json }) {
      const body = json()
      const follower = previewer(world, account, body)
      if (!follower.subscribed) refuse(43004)
      const message = composeOutbound(world, account, body)
      deliver(world, account, follower.personId, 'preview', message)
      return { ...OK, errmsg: 'preview success', msg_id: 0 }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/get',
    needs: 'mass',
    run({ world, account, json }) {
      const mass = massOf(world, account, json())
      return { msg_id: mass.msgId, msg_status: STATUS[mass.state] }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/delete',
    daily: 10,
    needs: 'mass',
    run({ world, account, json }) {
      const body = json()
      const mass = massOf(world, account, body)
      // 0 or absent: all articles. A message without articles cannot be called back.
      const index = numberAt(body, 'article_idx', 0)
      const items = world.state.articles.get(mass.articleId)?.items ?? []
      for (const item of items) if (index === 0 || item.idx === index) item.deleted = true
      if (items.every((item) => item.deleted)) mass.state = 'deleted'
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/get',
    needs: 'mass',
    run: ({ world, account }) => presentSpeed(world, account),
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/set',
    needs: 'mass',
    run({ world, account, json }) {
      const speed = numberAt(json(), 'speed')
      if (!(speed in SPEEDS)) refuse(45083)
      world.state.counters.set(`speed ${account.appId}`, speed)
      return { ...OK, ...presentSpeed(world, account) }
    },
  },
]

function presentAccepted(mass: Mass): Fields {
  return {
    errcode: 0,
    errmsg: 'send job submission success',
    msg_id: mass.msgId,
    msg_data_id: mass.msgDataId,
  }
}

function presentSpeed(world: World, account: Account) {
  const speed = world.state.counters.get(`speed ${account.appId}`) ?? 0
  return { speed, realspeed: Math.round((SPEEDS[speed] ?? 0) / 10_000) }
}

function massOf(world: World, account: Account, body: Fields): Mass {
  return findMass(world, account.appId, numberAt(body, 'msg_id')) ?? refuse(40059)
}

/** A preview goes to an openid, or to a person by name of the chat application. */
function previewer(world: World, account: Account, body: Fields): Follower {
  const name = textAt(body, 'towxname')
  if (name === '') return followerByOpenid(world, account, body.touser)
  for (const follower of followersOf(world, account.appId).values())
    if (world.state.people.get(follower.personId)?.name === name) return follower
  refuse(40132)
}
