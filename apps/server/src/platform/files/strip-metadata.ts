import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

const STRIPPERS: Record<string, (content: Buffer) => Buffer> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
}

/**
 * An image without what tells of its maker: place, time, device, comments, thumbnails.
 *
 * The picture itself stays as it is, bit for bit, and so does its orientation. JPEG, PNG and WebP;
 * any other type comes back unchanged. FILE_IMAGE_MALFORMED when the image is not well built.
 *
 * @param type the type found by `sniff`.
 */
export function stripMetadata(content: Uint8Array, type: string): Buffer {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return STRIPPERS[type]?.(bytes) ?? bytes
}
