import { FileError } from './errors.ts'
import { readOrientation, writeOrientation } from './orientation.ts'

const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const HAS_EXIF = 0x08
const HAS_XMP = 0x04

/**
 * A WebP without Exif, XMP, unknown chunks and what stands behind its end (RFC 9649 §2.7).
 * The orientation is kept. FILE_IMAGE_MALFORMED.
 */
export function stripWebp(webp: Buffer): Buffer {
  const isWebp =
    webp.toString('latin1', 0, 4) === 'RIFF' && webp.toString('latin1', 8, 12) === 'WEBP'
  const end = isWebp && webp.length >= 20 ? 8 + webp.readUInt32LE(4) : 0
  if (end < 20 || end > webp.length) throw malformed(0)
  const kept: Buffer[] = []
  let orientation = 1
  for (let at = 12; at < end; ) {
    const length = at + 8 <= end ? webp.readUInt32LE(at + 4) : end
    const next = at + 8 + length + (length % 2)
    if (next > end) throw malformed(at)
    const type = webp.toString('latin1', at, at + 4)
    const chunk = Buffer.from(webp.subarray(at, next))
    if (type === 'EXIF') orientation = readOrientation(tiffOf(chunk.subarray(8, 8 + length)))
    else if (KEPT.has(type)) kept.push(chunk)
    at = next
  }
  const [first] = kept
  const header =
    first?.toString('latin1', 0, 4) === 'VP8X' && first.length >= 18 ? first : undefined
  if (first === undefined || kept.length === (header ? 1 : 0)) throw malformed(12)
  if (header !== undefined) {
    const exif = orientation === 1 ? 0 : HAS_EXIF
    header[8] = ((header[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | exif
    if (exif !== 0) kept.push(exifChunk(orientation))
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

/** Some writers put JPEG's mark before the TIFF block. */
function tiffOf(data: Buffer): Buffer {
  return data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
}

function exifChunk(orientation: number): Buffer {
  const tiff = writeOrientation(orientation)
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1')
  head.writeUInt32LE(tiff.length, 4)
  return Buffer.concat([head, tiff])
}

function malformed(at: number): FileError {
  return new FileError('FILE_IMAGE_MALFORMED', { type: 'image/webp', at })
}
