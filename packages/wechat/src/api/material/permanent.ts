import type { Download } from '../../client/api-call.ts'
import type { Client } from '../../client/client.ts'
import { type Upload, writeMultipart } from '../../client/multipart.ts'
import { RequestError } from '../../errors/call-errors.ts'
import { type MediaType, requireMedia } from './limits.ts'

/** Permanent material, 永久素材. Source: rules.md §12.5. */

export interface MaterialCount {
  voice_count: number
  video_count: number
  image_count: number
  news_count: number
}

export interface MaterialList {
  total_count: number
  item_count: number
  item: { media_id: string; name: string; update_time: number; url?: string }[]
}

/** Adds a file to the library; `url` comes with images only. Videos need title and introduction. */
export function add(
  client: Client,
  type: MediaType,
  file: Upload,
  video?: { title: string; introduction: string },
): Promise<{ media_id: string; url?: string }> {
  requireMedia(type, file)
  if (type === 'video' && video === undefined)
    throw new RequestError('video', 'title and introduction')
  const fields: Record<string, string> = video ? { description: JSON.stringify(video) } : {}
  return client.call({
    api: '/cgi-bin/material/add_material',
    query: { type },
    form: writeMultipart(file, fields),
    // A second upload fills the library, whose places are counted.
    idempotent: false,
  })
}

/** Uploads a picture for the text of an article; answers its address. Not counted in the library. */
export async function uploadImage(client: Client, file: Upload): Promise<string> {
  requireMedia('article-image', file)
  const form = writeMultipart(file)
  const api = '/cgi-bin/media/uploadimg'
  return (await client.call<{ url: string }>({ api, form, idempotent: true })).url
}

/** Fetches a file; for a video `{ title, description, down_url }`, for articles `{ news_item }`. */
export function get(client: Client, mediaId: string): Promise<Download> {
  return client.download({
    api: '/cgi-bin/material/get_material',
    body: { media_id: mediaId },
    idempotent: true,
    timeoutMs: 60_000,
  })
}

/** Deletes a file of the library. */
export async function remove(client: Client, mediaId: string): Promise<void> {
  const body = { media_id: mediaId }
  await client.call({ api: '/cgi-bin/material/del_material', body, idempotent: true })
}

/** How many files of each kind the library holds. */
export function count(client: Client): Promise<MaterialCount> {
  return client.call({ api: '/cgi-bin/material/get_materialcount', idempotent: true })
}

/** A page of the library, newest first; `count` is 1 to 20. */
export function list(
  client: Client,
  page: { type: 'image' | 'voice' | 'video'; offset: number; count: number },
): Promise<MaterialList> {
  if (!(page.count >= 1 && page.count <= 20)) throw new RequestError('count', '1 to 20')
  return client.call({
    api: '/cgi-bin/material/batchget_material',
    body: page,
    idempotent: true,
  })
}
