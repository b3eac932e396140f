import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, numberAt, objectsAt, textAt } from '../http/fields.ts'
import { mediaOf } from '../media/media.ts'
import type { World } from '../world/world.ts'
import type { DraftArticle } from './draft.ts'
import { type HtmlRules, plainText, sanitise } from './sanitise.ts'

const ARTICLES = 8
const TITLE = 32
const AUTHOR = 16
const DIGEST = 128
const DEFAULT_DIGEST = 54
const CONTENT_CHARACTERS = 20_000
const CONTENT_BYTES = 1024 * 1024
const SOURCE_URL_BYTES = 1024
const NEWSPIC_PICTURES = 20

/** Reads the articles of a draft as the platform would, with its limits (rules.md §12.3). */
export function readArticles(world: World, account: Account, articles: unknown): DraftArticle[] {
  if (!Array.isArray(articles) || articles.length === 0) refuse(44003)
  if (articles.length > ARTICLES) refuse(45008)
  return objectsAt({ articles }, 'articles').map((one) =>
    readArticle(world, account, one, articles.length === 1),
  )
}

/** One article; only a lone one has a digest of its own choosing. */
export function readArticle(
  world: World,
  account: Account,
  article: Fields,
  alone: boolean,
): DraftArticle {
  const type = textAt(article, 'article_type') || 'news'
  if (type !== 'news' && type !== 'newspic') refuse(40008)
  const [title, author] = [textAt(article, 'title'), textAt(article, 'author')]
  if (title.trim() === '' || [...title].length > TITLE) refuse(45003)
  if ([...author].length > AUTHOR) refuse(45110)
  const written = textAt(article, 'content')
  if (written.trim() === '' && type === 'news') refuse(44004)
  if (written.length >= CONTENT_CHARACTERS || Buffer.byteLength(written) >= CONTENT_BYTES)
    refuse(45002)
  const source = textAt(article, 'content_source_url')
  if (Buffer.byteLength(source) > SOURCE_URL_BYTES) refuse(45005)
  const content = type === 'news' ? sanitise(written, rulesOf(world)) : plainText(written)
  const digest = alone ? textAt(article, 'digest') : ''
  if ([...digest].length > DIGEST) refuse(45004)
  const images = type === 'newspic' ? readImages(world, account, article) : []
  return {
    article_type: type,
    title,
    author,
    digest: digest || [...plainText(content)].slice(0, DEFAULT_DIGEST).join(''),
    content,
    content_source_url: source,
    thumb_media_id:
      type === 'newspic'
        ? (images[0] ?? '')
        : lastingPicture(world, account, article.thumb_media_id),
    need_open_comment: numberAt(article, 'need_open_comment', 0) === 1 ? 1 : 0,
    only_fans_can_comment: numberAt(article, 'only_fans_can_comment', 0) === 1 ? 1 : 0,
    show_cover_pic: numberAt(article, 'show_cover_pic', 0) === 1 ? 1 : 0,
    images,
  }
}

function readImages(world: World, account: Account, article: Fields): string[] {
  const list = objectsAt(fieldsAt(article, 'image_info'), 'image_list')
  if (list.length === 0 || list.length > NEWSPIC_PICTURES) refuse(40007)
  return list.map((one) => lastingPicture(world, account, one.image_media_id))
}

function lastingPicture(world: World, account: Account, id: unknown): string {
  if (id === undefined || id === '') refuse(40007)
  const media = mediaOf(world, account.appId, id)
  const fits = media.permanent && (media.type === 'image' || media.type === 'thumb')
  return fits ? media.id : refuse(40007)
}

function rulesOf(world: World): HtmlRules {
  const origin = world.origin()
  return {
    isPicture: (url) => url.startsWith(`${origin}/mmbiz_`) || isHost(url, 'mmbiz.qpic.cn'),
    isLink: (url) => url.startsWith(`${origin}/s/`) || isHost(url, 'mp.weixin.qq.com'),
  }
}

function isHost(url: string, host: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).host === host
}
