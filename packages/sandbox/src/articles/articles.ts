import { randomBytes } from 'node:crypto'
import type { PhoneMessage } from '../contract.ts'
import { nextNumber, type World } from '../world/world.ts'
import type { DraftArticle } from './draft.ts'

/** One article of a published or mass-sent set, with its page. */
export interface ArticleItem extends DraftArticle {
  /** 1-based place in the set. */
  idx: number
  /** The last part of its address. */
  page: string
  url: string
  thumbUrl: string
  deleted: boolean
  /** Taken down by the platform. */
  banned: boolean
  commentsOpen: boolean
}

/** What one publication or mass send put out. */
export interface Article {
  articleId: string
  appId: string
  msgDataId: number
  kind: 'publish' | 'mass'
  items: ArticleItem[]
  /** Unix time, seconds. */
  updatedAt: number
}

/** The id under which comments and statistics know a set of articles. */
export function nextMsgDataId(world: World): number {
  return nextNumber(world, 'msgDataId', 2_247_483_000)
}

/** Puts the articles of a draft on pages of their own. */
export function createArticle(
  world: World,
  appId: string,
  kind: Article['kind'],
  msgDataId: number,
  drafts: DraftArticle[],
): Article {
  const articleId = randomBytes(48).toString('base64url')
  const items = drafts.map((draft, index): ArticleItem => {
    const page = randomBytes(16).toString('base64url').slice(0, 22)
    world.state.pages.set(page, { articleId, idx: index + 1 })
    return {
      ...draft,
      idx: index + 1,
      page,
      url: `${world.origin()}/s/${page}`,
      thumbUrl: world.state.media.get(draft.thumb_media_id)?.url ?? '',
      deleted: false,
      banned: false,
      commentsOpen: draft.need_open_comment === 1,
    }
  })
  const updatedAt = world.clock.seconds()
  const article: Article = { articleId, appId, msgDataId, kind, items, updatedAt }
  world.state.articles.set(articleId, article)
  world.touch()
  return article
}

/** The account's article with that id; undefined when there is none. */
export function findArticle(world: World, appId: string, articleId: string): Article | undefined {
  const article = world.state.articles.get(articleId)
  return article?.appId === appId ? article : undefined
}

/** The account's article with that msg_data_id; undefined when there is none. */
export function findByMsgDataId(world: World, appId: string, id: number): Article | undefined {
  for (const article of world.state.articles.values())
    if (article.appId === appId && article.msgDataId === id) return article
  return undefined
}

/** The article on a page, by the last part of its address. */
export function findPage(
  world: World,
  page: string,
): { article: Article; item: ArticleItem } | undefined {
  const found = world.state.pages.get(page)
  const article = found && world.state.articles.get(found.articleId)
  const item = article?.items[(found?.idx ?? 0) - 1]
  return article && item ? { article, item } : undefined
}

/** How a chat shows a set of articles. */
export function articleCard(article: Article): PhoneMessage['body'] {
  const articles = article.items
    .filter((item) => !item.deleted)
    .map(({ title, digest, thumbUrl, url }) => ({
      title,
      description: digest,
      picUrl: thumbUrl,
      url,
    }))
  return { type: 'news', articles }
}
