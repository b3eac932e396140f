import type { XmlFields } from '@minqiao/wechat'
import type { Account } from '../accounts/account.ts'
import type { PhoneMessage } from '../contract.ts'
import { mediaOf, phoneUrlOf } from '../media/media.ts'
import type { Follower } from '../people/person.ts'
import type { World } from '../world/world.ts'
import { xmlFields, xmlList, xmlText } from './answer.ts'

export type Passive =
  | { kind: 'message'; body: PhoneMessage['body'] }
  | { kind: 'transfer' }
  | { kind: 'bad'; reason: string }

const LONGEST_TEXT = 2048

/**
 * Turns a passive reply into what the person sees, or says why the platform would not take it.
 *
 * To a message of the person only the first article of a news reply is shown, to an event eight.
 */
export function readPassive(
  world: World,
  account: Account,
  follower: Follower,
  fields: XmlFields,
  toMessage: boolean,
): Passive {
  if (xmlText(fields.ToUserName) !== follower.openid) return bad('ToUserName is not the sender')
  if (xmlText(fields.FromUserName) !== account.username)
    return bad('FromUserName is not this account')
  try {
    return readBody(world, account, fields, toMessage)
  } catch {
    return bad('media_id is unknown')
  }
}

function readBody(world: World, account: Account, fields: XmlFields, toMessage: boolean): Passive {
  const media = (element: string) =>
    mediaOf(world, account.appId, xmlText(xmlFields(fields[element]).MediaId))
  const type = xmlText(fields.MsgType)
  switch (type) {
    case 'text': {
      const text = xmlText(fields.Content)
      if (text === '' || Buffer.byteLength(text) > LONGEST_TEXT) return bad('Content is no text')
      return message({ type: 'text', text })
    }
    case 'image':
      return message({ type: 'image', url: phoneUrlOf(world, media('Image')) })
    case 'voice': {
      const voice = media('Voice')
      return message({ type: 'voice', url: phoneUrlOf(world, voice), seconds: voice.seconds ?? 1 })
    }
    case 'video': {
      const video = xmlFields(fields.Video)
      return message({
        type: 'video',
        url: phoneUrlOf(world, media('Video')),
        title: xmlText(video.Title),
        description: xmlText(video.Description),
      })
    }
    case 'music': {
      const music = xmlFields(fields.Music)
      return message({
        type: 'music',
        title: xmlText(music.Title),
        description: xmlText(music.Description),
        url: xmlText(music.MusicUrl),
      })
    }
    case 'news':
      return readNews(fields, toMessage)
    case 'transfer_customer_service':
      return { kind: 'transfer' }
    default:
      return bad(`MsgType ${type} cannot be replied with`)
  }
}

function readNews(fields: XmlFields, toMessage: boolean): Passive {
  const items = xmlList(xmlFields(fields.Articles).item)
  if (items.length === 0 || Number(xmlText(fields.ArticleCount)) !== items.length)
    return bad('ArticleCount is not the number of articles')
  const articles = items.slice(0, toMessage ? 1 : 8).map((item) => ({
    title: xmlText(item.Title),
    description: xmlText(item.Description),
    picUrl: xmlText(item.PicUrl),
    url: xmlText(item.Url),
  }))
  return message({ type: 'news', articles })
}

function message(body: PhoneMessage['body']): Passive {
  return { kind: 'message', body }
}

function bad(reason: string): Passive {
  return { kind: 'bad', reason }
}
