import { FileError } from './errors.ts'
import { readOrientation, writeOrientation } from './orientation.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP1 = 0xe1
const EXIF = 'Exif\0\0'

/**
 * A JPEG without its metadata: Exif with the place, XMP, IPTC, comments, thumbnails, and what
 * phones append behind the picture.
 *
 * The compressed picture is copied byte for byte. Kept besides it: the colour profile, what
 * decoders need (JFIF, Adobe), and the orientation. ITU-T T.81 annex B. FILE_IMAGE_MALFORMED.
 */
export function stripJpeg(jpeg: Buffer): Buffer {
  if (jpeg[0] !== 0xff || jpeg[1] !== SOI) throw malformed(0)
  const kept: Buffer[] = []
  let orientation = 1
  let scans = 0
  let at = 2
  for (;;) {
    const marker = nextMarker(jpeg, at)
    // A picture that was cut off while it was sent is closed here; decoders show what came.
    if (marker === undefined && scans > 0) break
    if (marker === undefined) throw malformed(at)
    if (marker.code === EOI) break
    const segment = readSegment(jpeg, marker.at)
    at = marker.at + segment.length
    if (marker.code === APP1 && segment.toString('latin1', 4, 10) === EXIF) {
      const found = readOrientation(segment.subarray(10))
      if (found !== 1) orientation = found
    } else if (isKept(marker.code, segment)) kept.push(withoutThumbnail(marker.code, segment))
    if (marker.code !== SOS) continue
    scans++
    const end = endOfScan(jpeg, at)
    kept.push(jpeg.subarray(at, end))
    at = end
  }
  if (scans === 0) throw malformed(at)
  const head: Buffer[] = [Buffer.of(0xff, SOI)]
  if (orientation !== 1) head.push(exifSegment(orientation))
  return Buffer.concat([...head, ...kept, Buffer.of(0xff, EOI)])
}

/** Finds the marker at a position; any number of fill bytes 0xFF may stand before its code. */
function nextMarker(jpeg: Buffer, from: number): { code: number; at: number } | undefined {
  let at = from
  if (at < jpeg.length && jpeg[at] !== 0xff) throw malformed(at)
  while (jpeg[at + 1] === 0xff) at++
  const code = jpeg[at + 1]
  if (code === undefined) return undefined
  if (code === 0x00 || code === SOI || (code >= 0xd0 && code <= 0xd7)) throw malformed(at)
  return { code, at }
}

function readSegment(jpeg: Buffer, at: number): Buffer {
  const length = at + 4 <= jpeg.length ? jpeg.readUInt16BE(at + 2) : 0
  if (length < 2 || at + 2 + length > jpeg.length) throw malformed(at)
  return jpeg.subarray(at, at + 2 + length)
}

/** A scan goes on over stuffed zeros and restart marks, and ends before any other marker. */
function endOfScan(jpeg: Buffer, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0; ) {
    let last = at
    while (jpeg[last + 1] === 0xff) last++
    const code = jpeg[last + 1]
    if (code === undefined) return at
    if (code !== 0x00 && !(code >= 0xd0 && code <= 0xd7)) return at
    at = jpeg.indexOf(0xff, last + 1)
  }
  return jpeg.length
}

function isKept(code: number, segment: Buffer): boolean {
  const holds = (mark: string) => segment.toString('latin1', 4, 4 + mark.length) === mark
  if (code === 0xe0) return holds('JFIF\0')
  if (code === 0xe2) return holds('ICC_PROFILE\0')
  if (code === 0xee) return holds('Adobe')
  const isApplication = code >= 0xe0 && code <= 0xef
  // Comments, and the reserved extensions that no decoder needs.
  return !isApplication && code < 0xf0
}

/** The JFIF segment may hold a small copy of the picture as it was before it was edited. */
function withoutThumbnail(code: number, segment: Buffer): Buffer {
  if (code !== 0xe0 || segment.length <= 18) return segment
  const bare = Buffer.concat([segment.subarray(0, 16), Buffer.of(0, 0)])
  bare.writeUInt16BE(16, 2)
  return bare
}

function exifSegment(orientation: number): Buffer {
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), writeOrientation(orientation)])
  const head = Buffer.of(0xff, APP1, 0, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function malformed(at: number): FileError {
  return new FileError('FILE_IMAGE_MALFORMED', { type: 'image/jpeg', at })
}
