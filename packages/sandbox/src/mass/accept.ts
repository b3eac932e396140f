import { createHash } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import { nextMsgDataId } from '../articles/articles.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, numberAt, textAt, textsAt } from '../http/fields.ts'
import { mediaOf, phoneUrlOf } from '../media/media.ts'
import { followersOf } from '../people/followers.ts'
import { composeOutbound } from '../people/outbound.ts'
import { tagsOf } from '../people/tags.ts'
import { nextNumber, type World } from '../world/world.ts'
import { earlierMass, type Mass } from './mass.ts'
import { spendMass } from './quota.ts'

const TYPES = new Set(['mpnews', 'text', 'voice', 'image', 'images', 'mpvideo', 'wxcard'])
const CLIENT_MSG_ID = 64
const NAMED = 10_000
const CONFIRM_MS = 30 * 60_000

/** Accepts a mass send, or refuses it with the platform's errcodes (rules.md §12.3). */
export function acceptMass(
  world: World,
  account: Account,
  body: Fields,
  audience: { openids: string[]; toAll: boolean },
): Mass {
  const msgtype = textAt(body, 'msgtype')
  if (!TYPES.has(msgtype)) refuse(40008)
  const clientMsgId = readClientMsgId(body)
  // Before the contents: a draft that was sent has left the box, and its retry must learn that.
  const earlier = earlierMass(world, account.appId, clientMsgId)
  if (earlier?.tooSoon) refuse(45066)
  if (earlier)
    refuse(45065, undefined, { msg_id: earlier.mass.msgId, msg_data_id: earlier.mass.msgDataId })
  const content = readContent(world, account, body, msgtype)
  spendMass(world, account, audience.toAll)
  const now = world.clock.ms()
  const mass: Mass = {
    msgId: nextNumber(world, 'massId', 1_000_000_000),
    msgDataId: nextMsgDataId(world),
    appId: account.appId,
    state: account.massProtection ? 'unconfirmed' : 'sending',
    clientMsgId,
    acceptedAt: now,
    triedAt: now,
    audience: audience.openids,
    toAll: audience.toAll,
    ignoreReprint: numberAt(body, 'send_ignore_reprint', 0) === 1,
    articleId: '',
    ...content,
  }
  world.state.masses.set(mass.msgId, mass)
  const data = { msgId: mass.msgId }
  if (account.massProtection) world.clock.after(CONFIRM_MS, 'mass-overdue', data, true)
  else world.clock.after(world.settings.massMs, 'mass', data)
  return mass
}

/** Whom `sendall` is for: everybody, or the followers with a tag. */
export function readFilter(world: World, account: Account, body: Fields) {
  const filter = fieldsAt(body, 'filter')
  const toAll = filter.is_to_all === true
  const tag = numberAt(filter, 'tag_id', numberAt(filter, 'group_id'))
  if (!toAll && !tagsOf(world, account.appId).has(tag)) refuse(45159)
  const openids = [...followersOf(world, account.appId).values()]
    .filter((one) => one.subscribed && !one.blocked && (toAll || one.tagIds.includes(tag)))
    .map((one) => one.openid)
  return { openids, toAll }
}

/** Whom `send` names: 2 to 10,000 openids. */
export function readNamed(body: Fields) {
  const openids = [...new Set(textsAt(body, 'touser'))]
  if (openids.length < 2) refuse(40130)
  if (openids.length > NAMED) refuse(40032)
  return { openids, toAll: false }
}

function readClientMsgId(body: Fields): string {
  const own = textAt(body, 'clientmsgid')
  if (Buffer.byteLength(own) > CLIENT_MSG_ID) refuse(45067)
  if (own !== '') return own
  // Without one, the platform takes a digest of audience and contents.
  return createHash('md5').update(JSON.stringify(body)).digest('hex')
}

function readContent(
  world: World,
  account: Account,
  body: Fields,
  msgtype: string,
): Pick<Mass, 'draftId' | 'body'> {
  if (msgtype === 'mpnews') {
    const draftId = textAt(fieldsAt(body, 'mpnews'), 'media_id')
    return { draftId, body: composeOutbound(world, account, body) }
  }
  if (msgtype === 'images') {
    const ids = textsAt(fieldsAt(body, 'images'), 'media_ids')
    if (ids.length === 0) refuse(41006)
    const [first] = ids.map((id) => mediaOf(world, account.appId, id))
    return { draftId: '', body: { type: 'image', url: first ? phoneUrlOf(world, first) : '' } }
  }
  return { draftId: '', body: composeOutbound(world, account, body) }
}
