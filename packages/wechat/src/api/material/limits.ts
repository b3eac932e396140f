import type { Upload } from '../../client/multipart.ts'
import { RequestError } from '../../errors/call-errors.ts'

export type MediaType = 'image' | 'voice' | 'video' | 'thumb'

interface MediaLimit {
  bytes: number
  extensions: readonly string[]
}

const KB = 1024
const MB = 1024 * KB

/** What the platform takes. Source: rules.md §12.5, "Permanent media". */
export const MEDIA_LIMITS: Readonly<Record<MediaType | 'article-image', MediaLimit>> = {
  image: { bytes: 10 * MB, extensions: ['bmp', 'png', 'jpeg', 'jpg', 'gif'] },
  voice: { bytes: 2 * MB, extensions: ['mp3', 'wma', 'wav', 'amr'] },
  video: { bytes: 10 * MB, extensions: ['mp4'] },
  thumb: { bytes: 64 * KB, extensions: ['jpg', 'jpeg'] },
  'article-image': { bytes: MB, extensions: ['jpg', 'jpeg', 'png'] },
}

/** Throws `RequestError` when the platform would refuse the file for its size or extension. */
export function requireMedia(kind: keyof typeof MEDIA_LIMITS, file: Upload): void {
  const { bytes, extensions } = MEDIA_LIMITS[kind]
  if (file.bytes.length > bytes) throw new RequestError('bytes', `at most ${bytes} bytes`)
  const extension = /\.([A-Za-z0-9]+)$/.exec(file.fileName)?.[1]?.toLowerCase()
  if (extension === undefined || !extensions.includes(extension))
    throw new RequestError('fileName', `one of ${extensions.join(', ')}`)
}
