import type { Fields } from '../http/fields.ts'
import { storePicture } from '../media/media.ts'
import { sniff } from '../media/sniff.ts'
import { nextNumber, type World } from '../world/world.ts'
import { refuseWeibo, refuseWeiboWith } from './errors.ts'
import type { WeiboCall, WeiboRoute } from './gate.ts'
import { type Status, type WeiboAccount, weiboDate } from './model.ts'

const LONGEST = 140
const PICTURE_BYTES = 5 * 1024 * 1024
const SAME_TEXT_MS = 86_400_000
/** 16 digits, as a status id is. */
const FIRST_ID = 5_100_000_000_000_000

export const statusRoutes: WeiboRoute[] = [
  { method: 'POST', path: '/2/statuses/share.json', publishes: true, run: share },
  {
    method: 'GET',
    path: '/2/statuses/show.json',
    run: ({ world, form }) => presentStatus(world, statusOf(world, form.get('id'))),
  },
  {
    method: 'GET',
    path: '/2/statuses/user_timeline.json',
    run({ world, account, form }) {
      const count = Math.min(Number(form.get('count') ?? 20), 100)
      const page = Math.max(Number(form.get('page') ?? 1), 1)
      const own = [...world.state.weibo.statuses.values()]
        .filter((one) => one.uid === account.uid && !one.deleted)
        .reverse()
      const statuses = own
        .slice((page - 1) * count, page * count)
        .map((one) => presentStatus(world, one))
      return { statuses, total_number: own.length }
    },
  },
  {
    method: 'POST',
    path: '/2/statuses/destroy.json',
    run({ world, account, form }) {
      const status = statusOf(world, form.get('id'))
      if (status.uid !== account.uid) refuseWeibo(20112)
      status.deleted = true
      return presentStatus(world, status)
    },
  },
]

/** `statuses/share`: at most 140 characters, no topic, an address on a safe domain, one picture. */
function share({ world, account, form, file }: WeiboCall): Fields {
  const text = (form.get('status') ?? '').trim()
  if (text === '') refuseWeibo(10016, 'status')
  if (!form.get('rip')) refuseWeibo(10016, 'rip')
  if (lengthOf(text) > LONGEST) refuseWeibo(20012)
  if (/#[^#\s]+#/.test(text)) refuseWeiboWith(10017, 'text contains topic!')
  if (!hasSafeAddress(text, account)) refuseWeiboWith(10017, 'text not find domain!')
  const now = world.clock.ms()
  for (const earlier of world.state.weibo.statuses.values())
    if (earlier.uid === account.uid && earlier.text === text && now - earlier.at < SAME_TEXT_MS)
      refuseWeibo(20019)
  const status: Status = {
    id: String(FIRST_ID + nextNumber(world, 'weiboStatus') * 4_099),
    uid: account.uid,
    appKey: account.appKey,
    text,
    at: now,
    picture: file ? storeStatusPicture(world, file.bytes) : '',
    reposts: 0,
    attitudes: 0,
    deleted: false,
  }
  world.state.weibo.statuses.set(status.id, status)
  return presentStatus(world, status)
}

/** Half a character for ASCII, as the platform counts. */
export function lengthOf(text: string): number {
  let length = 0
  for (const character of text) length += character.charCodeAt(0) < 128 ? 0.5 : 1
  return Math.ceil(length)
}

export function statusOf(world: World, id: string | null): Status {
  if (!id) refuseWeibo(10016, 'id')
  const status = world.state.weibo.statuses.get(id)
  return status && !status.deleted ? status : refuseWeibo(20101)
}

export function presentStatus(world: World, status: Status): Fields {
  const author = world.state.weibo.accounts.get(status.uid)
  const pictures = status.picture
    ? { thumbnail_pic: status.picture, bmiddle_pic: status.picture, original_pic: status.picture }
    : {}
  return {
    created_at: weiboDate(status.at),
    id: BigInt(status.id),
    mid: status.id,
    idstr: status.id,
    text: status.text,
    source: '<a href="" rel="nofollow">未通过审核应用</a>',
    ...pictures,
    geo: null,
    user: presentUser(status.uid, author?.screenName ?? ''),
    reposts_count: status.reposts,
    comments_count: countComments(world, status.id),
    attitudes_count: status.attitudes,
  }
}

export function presentUser(uid: string, name: string): Fields {
  return { id: BigInt(uid), idstr: uid, screen_name: name, name }
}

function countComments(world: World, statusId: string): number {
  let count = 0
  for (const one of world.state.weibo.comments.values())
    if (one.statusId === statusId && !one.deleted) count++
  return count
}

function hasSafeAddress(text: string, account: WeiboAccount): boolean {
  return [...text.matchAll(/https?:\/\/([^/\s?#]+)/g)].some(([, host = '']) => {
    const name = host.split(':')[0] ?? ''
    return account.safeDomains.some(
      (domain) => host === domain || name === domain || name.endsWith(`.${domain}`),
    )
  })
}

function storeStatusPicture(world: World, bytes: Buffer): string {
  const file = sniff(bytes)
  if (file !== 'jpg' && file !== 'gif' && file !== 'png') refuseWeibo(20005)
  return bytes.length < PICTURE_BYTES ? storePicture(world, file, bytes) : refuseWeibo(20006)
}
