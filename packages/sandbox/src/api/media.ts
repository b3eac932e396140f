import type { Answer } from '../http/exchange.ts'
import { bytesOf, type Media, mediaOf, mimeOf, phoneUrlOf, storePicture } from '../media/media.ts'
import { forgetExpiredMedia, receiveArticlePicture, receiveMedia } from '../media/upload.ts'
import type { World } from '../world/world.ts'
import type { ApiCall, ApiRoute } from './route.ts'

/** Temporary media, kept three days, and pictures for articles (rules.md §12.5). */
export const mediaApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/media/upload',
    run({ world, account, query, parts }) {
      forgetExpiredMedia(world)
      const media = receiveMedia(world, account, query.get('type'), parts(), false)
      const key = media.type === 'thumb' ? 'thumb_media_id' : 'media_id'
      return { type: media.type, [key]: media.id, created_at: Math.floor(media.createdAt / 1000) }
    },
  },
  { method: 'GET', path: '/cgi-bin/media/get', daily: 200_000, run: getMedia },
  { method: 'GET', path: '/cgi-bin/media/get/jssdk', daily: 200_000, run: getMedia },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    run({ world, parts }) {
      const { file, bytes } = receiveArticlePicture(parts())
      return { url: storePicture(world, file, bytes) }
    },
  },
]

function getMedia({ world, account, query }: ApiCall) {
  const media = mediaOf(world, account.appId, query.get('media_id') ?? '')
  if (media.type === 'video') return { video_url: phoneUrlOf(world, media) }
  return { answer: download(world, media) }
}

/** The file itself, as the platform sends it. */
export function download(world: World, media: Media): Answer {
  return {
    status: 200,
    headers: {
      'content-type': mimeOf(media),
      'content-disposition': `attachment; filename="${media.id}.${media.file}"`,
      'cache-control': 'no-cache, must-revalidate',
    },
    body: bytesOf(world, media.blob),
  }
}
