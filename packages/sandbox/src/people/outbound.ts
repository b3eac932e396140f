import type { Account } from '../accounts/account.ts'
import { articleCard, findArticle } from '../articles/articles.ts'
import type { PhoneMessage } from '../contract.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, objectsAt, textAt } from '../http/fields.ts'
import { mediaOf, phoneUrlOf } from '../media/media.ts'
import type { World } from '../world/world.ts'

const TEXT_BYTES = 2048

/** What a person will see of a message in the JSON of the API; refuses with the platform's errcodes. */
export function composeOutbound(
  world: World,
  account: Account,
  body: Fields,
): PhoneMessage['body'] {
  const msgtype = textAt(body, 'msgtype')
  const part = fieldsAt(body, msgtype)
  const media = (name = 'media_id') => mediaOf(world, account.appId, part[name])
  switch (msgtype) {
    case 'text': {
      const text = textAt(part, 'content')
      if (text === '') refuse(44004)
      if (Buffer.byteLength(text) > TEXT_BYTES) refuse(45002)
      return { type: 'text', text }
    }
    case 'image':
      return { type: 'image', url: phoneUrlOf(world, media()) }
    case 'voice': {
      const voice = media()
      return { type: 'voice', url: phoneUrlOf(world, voice), seconds: voice.seconds ?? 1 }
    }
    case 'video':
    case 'mpvideo':
      return {
        type: 'video',
        url: phoneUrlOf(world, media()),
        title: textAt(part, 'title'),
        description: textAt(part, 'description'),
      }
    case 'music':
      if (textAt(part, 'thumb_media_id') !== '') media('thumb_media_id')
      return {
        type: 'music',
        title: textAt(part, 'title'),
        description: textAt(part, 'description'),
        url: textAt(part, 'musicurl'),
      }
    case 'news':
      return composeNews(part)
    case 'mpnews':
      return composeDraft(world, account, textAt(part, 'media_id'))
    case 'mpnewsarticle':
      return articleCard(
        findArticle(world, account.appId, textAt(part, 'article_id')) ?? refuse(53600),
      )
    case 'msgmenu':
      return composeMenu(part)
    case 'wxcard':
      return { type: 'text', text: '[卡券]' }
    case 'miniprogrampage': {
      media('thumb_media_id')
      const title = textAt(part, 'title')
      return { type: 'notice', title, fields: [{ name: '小程序', value: textAt(part, 'appid') }] }
    }
    default:
      refuse(40008)
  }
}

function composeNews(part: Fields): PhoneMessage['body'] {
  const articles = objectsAt(part, 'articles')
  if (articles.length === 0) refuse(44003)
  if (articles.length > 1) refuse(45008)
  return {
    type: 'news',
    articles: articles.map((one) => ({
      title: textAt(one, 'title'),
      description: textAt(one, 'description'),
      picUrl: textAt(one, 'picurl'),
      url: textAt(one, 'url'),
    })),
  }
}

function composeMenu(part: Fields): PhoneMessage['body'] {
  const items = objectsAt(part, 'list').map((one) => ({
    id: textAt(one, 'id'),
    content: textAt(one, 'content'),
  }))
  if (items.length === 0) refuse(40097)
  return {
    type: 'menu',
    head: textAt(part, 'head_content'),
    items,
    tail: textAt(part, 'tail_content'),
  }
}

function composeDraft(world: World, account: Account, mediaId: string): PhoneMessage['body'] {
  const draft = world.state.drafts.get(mediaId)
  if (!draft || draft.appId !== account.appId) refuse(40007)
  const articles = draft.articles.map((one) => ({
    title: one.title,
    description: one.digest,
    picUrl: world.state.media.get(one.thumb_media_id)?.url ?? '',
    url: '',
  }))
  return { type: 'news', articles }
}
