import type { Fields } from '../http/fields.ts'
import { nextNumber, type World } from '../world/world.ts'
import { refuseWeibo } from './errors.ts'
import type { WeiboCall, WeiboRoute } from './gate.ts'
import { type WeiboComment, weiboDate, weiboUidOf } from './model.ts'
import { lengthOf, presentStatus, presentUser, statusOf } from './statuses.ts'

const LONGEST = 140
const FIRST_ID = 5_200_000_000_000_000

export const commentRoutes: WeiboRoute[] = [
  {
    method: 'POST',
    path: '/2/comments/create.json',
    publishes: true,
    run({ world, account, form }) {
      const status = statusOf(world, form.get('id'))
      return presentComment(world, put(world, status.id, account.uid, readText(form), ''))
    },
  },
  {
    method: 'POST',
    path: '/2/comments/reply.json',
    publishes: true,
    run({ world, account, form }) {
      const status = statusOf(world, form.get('id'))
      const target = commentOf(world, form.get('cid'))
      if (target.statusId !== status.id) refuseWeibo(20201)
      return presentComment(world, put(world, status.id, account.uid, readText(form), target.id))
    },
  },
  { method: 'GET', path: '/2/comments/show.json', run: show },
  {
    method: 'POST',
    path: '/2/comments/destroy.json',
    run({ world, account, form }) {
      const comment = commentOf(world, form.get('cid'))
      const owner = world.state.weibo.statuses.get(comment.statusId)?.uid
      if (comment.uid !== account.uid && owner !== account.uid) refuseWeibo(20203)
      comment.deleted = true
      return presentComment(world, comment)
    },
  },
]

/** Newest first, between `since_id` and `max_id`, 20 a page unless asked otherwise. */
function show({ world, form }: WeiboCall): Fields {
  const status = statusOf(world, form.get('id'))
  const number = (name: string, otherwise: number) => Number(form.get(name) ?? otherwise)
  const [since, max] = [number('since_id', 0), number('max_id', 0)]
  const count = Math.min(Math.max(number('count', 20), 1), 200)
  const page = Math.max(number('page', 1), 1)
  const all = [...world.state.weibo.comments.values()]
    .filter((one) => one.statusId === status.id && !one.deleted)
    .filter(({ id }) => Number(id) > since && (max === 0 || Number(id) <= max))
    .reverse()
  const comments = all.slice((page - 1) * count, page * count)
  return {
    comments: comments.map((one) => presentComment(world, one)),
    previous_cursor: 0,
    next_cursor: 0,
    total_number: all.length,
  }
}

/** A person of the sandbox comments on a status. */
export function commentAs(
  world: World,
  personId: string,
  statusId: string,
  text: string,
): WeiboComment {
  return put(world, statusOf(world, statusId).id, weiboUidOf(personId), text, '')
}

function put(
  world: World,
  statusId: string,
  uid: string,
  text: string,
  replyTo: string,
): WeiboComment {
  const id = String(FIRST_ID + nextNumber(world, 'weiboComment') * 2_053)
  const comment = { id, statusId, uid, text, at: world.clock.ms(), replyTo, deleted: false }
  world.state.weibo.comments.set(id, comment)
  world.touch()
  return comment
}

function readText(form: URLSearchParams): string {
  const text = (form.get('comment') ?? '').trim()
  if (text === '') refuseWeibo(10016, 'comment')
  return lengthOf(text) > LONGEST ? refuseWeibo(20012) : text
}

function commentOf(world: World, id: string | null): WeiboComment {
  if (!id) refuseWeibo(10016, 'cid')
  const comment = world.state.weibo.comments.get(id)
  return comment && !comment.deleted ? comment : refuseWeibo(20201)
}

function presentComment(world: World, comment: WeiboComment): Fields {
  const replied = world.state.weibo.comments.get(comment.replyTo)
  const status = world.state.weibo.statuses.get(comment.statusId)
  return {
    created_at: weiboDate(comment.at),
    id: BigInt(comment.id),
    idstr: comment.id,
    mid: comment.id,
    text: comment.text,
    source: '',
    user: presentUser(comment.uid, nameOf(world, comment.uid)),
    ...(status ? { status: presentStatus(world, status) } : {}),
    ...(replied ? { reply_comment: presentComment(world, replied) } : {}),
  }
}

function nameOf(world: World, uid: string): string {
  const account = world.state.weibo.accounts.get(uid)
  if (account) return account.screenName
  for (const person of world.state.people.values())
    if (weiboUidOf(person.id) === uid) return person.name
  return '微博用户'
}
