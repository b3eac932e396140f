import { crc32 } from 'node:zlib'
import { FileError } from './errors.ts'
import { readOrientation, writeOrientation } from './orientation.ts'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** Chunks that change how the picture looks or moves (PNG third edition §11). */
const KEPT = new Set(
  'IHDR PLTE IDAT tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
)

/**
 * A PNG without its metadata: text, time, Exif with the place, private chunks, and what stands
 * behind its end. The picture is copied byte for byte; the orientation is kept.
 * FILE_IMAGE_MALFORMED.
 */
export function stripPng(png: Buffer): Buffer {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw malformed(0)
  const kept: Buffer[] = []
  let orientation = 1
  let type = ''
  for (let at = 8; type !== 'IEND'; ) {
    const chunk = readChunk(png, at)
    at += chunk.length
    type = chunk.toString('latin1', 4, 8)
    if (kept.length === 0 && type !== 'IHDR') throw malformed(8)
    if (type === 'eXIf') orientation = readOrientation(chunk.subarray(8, -4))
    else if (KEPT.has(type)) kept.push(chunk)
  }
  const [header, ...rest] = kept
  if (header === undefined || !rest.some((chunk) => chunk.toString('latin1', 4, 8) === 'IDAT'))
    throw malformed(png.length)
  const exif = orientation === 1 ? [] : [writeChunk('eXIf', writeOrientation(orientation))]
  return Buffer.concat([SIGNATURE, header, ...exif, ...rest, writeChunk('IEND', Buffer.alloc(0))])
}

/** One chunk whole: length, type, data, checksum (PNG third edition §5.3). */
function readChunk(png: Buffer, at: number): Buffer {
  const length = at + 12 <= png.length ? png.readUInt32BE(at) : 0x7fffffff
  const end = at + 12 + length
  if (end > png.length) throw malformed(at)
  const chunk = png.subarray(at, end)
  if (!/^[A-Za-z]{4}$/.test(chunk.toString('latin1', 4, 8))) throw malformed(at)
  if (crc32(chunk.subarray(4, -4)) !== chunk.readUInt32BE(8 + length)) throw malformed(at)
  return chunk
}

function writeChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write(type, 4, 'latin1')
  data.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), 8 + data.length)
  return chunk
}

function malformed(at: number): FileError {
  return new FileError('FILE_IMAGE_MALFORMED', { type: 'image/png', at })
}
