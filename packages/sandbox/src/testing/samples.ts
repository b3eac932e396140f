import { THUMBNAIL } from '../media/thumbnail.ts'

/** One red pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
export const JPG = THUMBNAIL
export const WEBP = Buffer.from('524946461a000000574542505650384c0d0000002f00000000', 'hex')
export const MP4 = Buffer.concat([Buffer.from('00000018667479706d703432', 'hex'), Buffer.alloc(64)])

/** An AMR recording of so many seconds: 50 frames of 13 bytes each. */
export function amr(seconds: number): Buffer {
  const frame = Buffer.alloc(13)
  frame[0] = 0x04
  return Buffer.concat([Buffer.from('#!AMR\n'), ...Array<Buffer>(seconds * 50).fill(frame)])
}

/** A picture made larger behind its end, as its first bytes are what counts. */
export function enlarge(file: Buffer, bytes: number): Buffer {
  return Buffer.concat([file, Buffer.alloc(bytes - file.length)])
}

/** A WAV of so many seconds of silence: 8,000 samples of one byte a second. */
export function silence(seconds: number): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(8_000, 28)
  head.write('data', 36)
  return Buffer.concat([head, Buffer.alloc(8_000 * seconds, 128)])
}
