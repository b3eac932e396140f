import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, isFields, numberAt, textAt } from '../http/fields.ts'
import { type Media, mediaOf, phoneUrlOf } from '../media/media.ts'
import { countOf, isMediaType, receiveMedia } from '../media/upload.ts'
import type { World } from '../world/world.ts'
import { download } from './media.ts'
import { type ApiRoute, OK } from './route.ts'

/** The account's library. Articles are drafts since 2022; the older calls for them answer 45106. */
export const materialApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/material/add_material',
    needs: 'material',
    run({ world, account, query, parts }) {
      const all = parts()
      const type = query.get('type') ?? textOf(all.find((part) => part.name === 'type')?.bytes)
      const about =
        type === 'video'
          ? readDescription(all.find((part) => part.name === 'description')?.bytes)
          : {}
      const media = receiveMedia(world, account, type, all, true)
      Object.assign(media, about)
      return { media_id: media.id, ...(media.url ? { url: media.url } : {}), item: [] }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/get_material',
    needs: 'material',
    run({ world, account, json }) {
      const media = lasting(world, account, json().media_id)
      if (media.type !== 'video') return { answer: download(world, media) }
      return {
        title: media.title ?? '',
        description: media.introduction ?? '',
        down_url: phoneUrlOf(world, media),
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/del_material',
    needs: 'material',
    run({ world, account, json }) {
      world.state.media.delete(lasting(world, account, json().media_id).id)
      return OK
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/material/get_materialcount',
    needs: 'material',
    run: ({ world, account }) => ({
      voice_count: countOf(world, account, 'voice'),
      video_count: countOf(world, account, 'video'),
      image_count: countOf(world, account, 'image') + countOf(world, account, 'thumb'),
      news_count: 0,
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/batchget_material',
    needs: 'material',
    run({ world, account, json }) {
      const body = json()
      const type = textAt(body, 'type')
      const offset = numberAt(body, 'offset', 0)
      const count = numberAt(body, 'count')
      if (type === 'news') refuse(45106)
      if (!isMediaType(type)) refuse(40004)
      if (!(count >= 1 && count <= 20 && offset >= 0)) refuse(40097)
      const all = [...world.state.media.values()]
        .filter((one) => one.appId === account.appId && one.permanent)
        .filter((one) => one.type === type || (type === 'image' && one.type === 'thumb'))
        .reverse()
      const item = all.slice(offset, offset + count).map(presentItem)
      return { item, total_count: all.length, item_count: item.length }
    },
  },
  gone('/cgi-bin/material/add_news'),
  gone('/cgi-bin/material/update_news'),
  gone('/cgi-bin/media/uploadnews'),
]

function gone(path: string): ApiRoute {
  return { method: 'POST', path, run: () => refuse(45106) }
}

function lasting(world: World, account: Account, id: unknown): Media {
  const media = mediaOf(world, account.appId, id)
  return media.permanent ? media : refuse(40007)
}

function readDescription(bytes: Buffer | undefined): Pick<Media, 'title' | 'introduction'> {
  const text = textOf(bytes)
  if (text === '') refuse(40097, 'description missing')
  try {
    const read: unknown = JSON.parse(text)
    const about: Fields = isFields(read) ? read : {}
    return { title: textAt(about, 'title'), introduction: textAt(about, 'introduction') }
  } catch {
    refuse(47001)
  }
}

function textOf(bytes: Buffer | undefined): string {
  return bytes?.toString('utf8') ?? ''
}

function presentItem(media: Media) {
  return {
    media_id: media.id,
    name: media.title ?? media.name,
    update_time: Math.floor(media.createdAt / 1000),
    ...(media.url ? { url: media.url } : {}),
    tags: [],
  }
}
