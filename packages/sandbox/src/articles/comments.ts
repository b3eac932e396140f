import { followersOf, openidOf } from '../people/followers.ts'
import { nextNumber, type World } from '../world/world.ts'
import type { Article, ArticleItem } from './articles.ts'

/** A reader's comment under an article. */
export interface Comment {
  id: number
  personId: string
  openid: string
  /** Unix time, seconds. */
  at: number
  content: string
  /** Shown to everybody. */
  elected: boolean
  deleted: boolean
  reply?: { content: string; at: number }
}

const LONGEST = 600

/** The comments under one article of a set, oldest first; `idx` is 1-based. */
export function commentsOf(world: World, appId: string, msgDataId: number, idx: number): Comment[] {
  const key = `${appId} ${msgDataId}_${idx}`
  const known = world.state.comments.get(key)
  if (known) return known
  const comments: Comment[] = []
  world.state.comments.set(key, comments)
  return comments
}

/** A person comments. Throws when comments are closed, for followers only, empty or too long. */
export function addComment(
  world: World,
  article: Article,
  item: ArticleItem,
  personId: string,
  content: string,
): Comment {
  const openid = openidOf(article.appId, personId)
  const follows = followersOf(world, article.appId).get(openid)?.subscribed === true
  if (!item.commentsOpen || item.deleted) throw new Error('留言功能已关闭')
  if (item.only_fans_can_comment === 1 && !follows) throw new Error('关注该公众号后方可留言')
  const text = content.trim()
  if (text === '' || [...text].length > LONGEST) throw new Error(`留言应为 1 至 ${LONGEST} 字`)
  const comment: Comment = {
    id: nextNumber(world, 'comment'),
    personId,
    openid,
    at: world.clock.seconds(),
    content: text,
    elected: false,
    deleted: false,
  }
  commentsOf(world, article.appId, article.msgDataId, item.idx).push(comment)
  world.touch()
  return comment
}
