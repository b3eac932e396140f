import type { Account } from '../accounts/account.ts'
import { type ArticleItem, findByMsgDataId } from '../articles/articles.ts'
import { type Comment, commentsOf } from '../articles/comments.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, numberAt, textAt } from '../http/fields.ts'
import type { World } from '../world/world.ts'
import { type ApiCall, type ApiRoute, OK } from './route.ts'

const MOST_A_PAGE = 50
const REPLY_CHARACTERS = 600
const ELECTED = 100

/** Comments under articles (rules.md §12.5). There is no event for a new one: operators ask. */
export const commentApis: ApiRoute[] = [
  one('open', ({ item }) => {
    item.commentsOpen = true
  }),
  one('close', ({ item }) => {
    item.commentsOpen = false
  }),
  {
    method: 'POST',
    path: '/cgi-bin/comment/list',
    run(call) {
      const { comments, body } = readCall(call)
      const [begin, count] = [numberAt(body, 'begin', 0), numberAt(body, 'count')]
      const type = numberAt(body, 'type', 0)
      if (!(count > 0 && count < MOST_A_PAGE && begin >= 0)) refuse(88010)
      const all = comments
        .filter((comment) => !comment.deleted)
        .filter(({ elected }) => type === 0 || elected === (type === 2))
        .reverse()
      const shown = all.slice(begin, begin + count).map(presentComment)
      return { ...OK, total: all.length, comment: shown }
    },
  },
  one('markelect', ({ comments, comment }) => {
    const found = comment()
    if (comments.filter((other) => other.elected).length >= ELECTED) refuse(88003)
    found.elected = true
  }),
  one('unmarkelect', ({ comment }) => {
    comment().elected = false
  }),
  one('delete', ({ comment }) => {
    comment().deleted = true
  }),
  one('reply/add', ({ comment, body, world }) => {
    const found = comment()
    const content = textAt(body, 'content')
    if (found.reply) refuse(88005)
    if (content.trim() === '' || [...content].length > REPLY_CHARACTERS) refuse(88007)
    found.reply = { content, at: world.clock.seconds() }
  }),
  one('reply/delete', ({ comment }) => {
    const found = comment()
    if (!found.reply) refuse(87009)
    delete found.reply
  }),
]

interface CommentCall {
  world: World
  body: Fields
  item: ArticleItem
  comments: Comment[]
  /** The comment named; refuses when it is gone. */
  comment: () => Comment
}

function one(name: string, act: (call: CommentCall) => void): ApiRoute {
  return {
    method: 'POST',
    path: `/cgi-bin/comment/${name}`,
    run(call) {
      act(readCall(call))
      return OK
    },
  }
}

function readCall({ world, account, json }: ApiCall): CommentCall {
  checkRight(account)
  const body = json()
  const article = findByMsgDataId(world, account.appId, numberAt(body, 'msg_data_id'))
  // The API counts the articles of a set from 0.
  const item = article?.items[numberAt(body, 'index', 0)] ?? refuse(88001)
  const comments = commentsOf(world, account.appId, article?.msgDataId ?? 0, item.idx)
  const comment = () => {
    const id = numberAt(body, 'user_comment_id')
    const found = comments.find((other) => other.id === id) ?? refuse(88008)
    return found.deleted ? refuse(88004) : found
  }
  return { world, body, item, comments, comment }
}

function checkRight(account: Account): void {
  const granted = account.verified || account.grants.includes('comment')
  if (!granted || account.withheld.includes('comment')) refuse(88000)
}

function presentComment({ id, openid, at, content, elected, reply }: Comment): Fields {
  return {
    user_comment_id: id,
    openid,
    create_time: at,
    content,
    comment_type: elected ? 1 : 0,
    ...(reply ? { reply: { content: reply.content, create_time: reply.at } } : {}),
  }
}
