import type { Download } from '../../client/api-call.ts'
import type { Client } from '../../client/client.ts'
import { type Upload, writeMultipart } from '../../client/multipart.ts'
import { type MediaType, requireMedia } from './limits.ts'

/** Temporary material, 临时素材: kept three days. Source: rules.md §12.5. */

export interface UploadedMedia {
  type: MediaType
  media_id: string
  /** Unix time in seconds. */
  created_at: number
}

/** Uploads a file for messages. May be repeated: a second upload only makes another id. */
export async function upload(
  client: Client,
  type: MediaType,
  file: Upload,
): Promise<UploadedMedia> {
  requireMedia(type, file)
  const answer = await client.call<{
    media_id?: string
    thumb_media_id?: string
    created_at: number
  }>({
    api: '/cgi-bin/media/upload',
    query: { type },
    form: writeMultipart(file),
    idempotent: true,
  })
  const id = answer.media_id ?? answer.thumb_media_id ?? ''
  return { type, media_id: id, created_at: answer.created_at }
}

/** Fetches a file that a person sent or that was uploaded; for a video, `{ video_url }`. */
export function get(client: Client, mediaId: string): Promise<Download> {
  return client.download({
    api: '/cgi-bin/media/get',
    query: { media_id: mediaId },
    idempotent: true,
    timeoutMs: 60_000,
  })
}

/** Fetches a voice recorded through JS-SDK in its better quality (speex, 16 kHz). */
export function getHighQualityVoice(client: Client, mediaId: string): Promise<Download> {
  return client.download({
    api: '/cgi-bin/media/get/jssdk',
    query: { media_id: mediaId },
    idempotent: true,
    timeoutMs: 60_000,
  })
}
