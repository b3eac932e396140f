import type { FileType } from './sniff.ts'

/** Bytes of an AMR-NB frame without its header, by frame type. */
const AMR_FRAME = [12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0]
const MP3_KBPS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0]

/** How long a recording plays, in seconds; 0 when the format does not tell. MP3 is by constant bit rate. */
export function secondsOf(file: FileType, bytes: Buffer): number {
  if (file === 'amr') return amrSeconds(bytes)
  if (file === 'wav' && bytes.length >= 44) {
    const bytesPerSecond = bytes.readUInt32LE(28)
    return bytesPerSecond > 0 ? (bytes.length - 44) / bytesPerSecond : 0
  }
  if (file === 'mp3') {
    const kbps = MP3_KBPS[(bytes[mp3Start(bytes) + 2] ?? 0) >> 4] ?? 0
    return kbps > 0 ? ((bytes.length - mp3Start(bytes)) * 8) / (kbps * 1000) : 0
  }
  return 0
}

function amrSeconds(bytes: Buffer): number {
  let frames = 0
  for (let at = 6; at < bytes.length; frames++) {
    at += 1 + (AMR_FRAME[((bytes[at] ?? 0) >> 3) & 15] ?? 0)
  }
  return frames / 50
}

/** Behind an ID3v2 tag, whose length is written in seven bits a byte. */
function mp3Start(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 3) !== 'ID3' || bytes.length < 10) return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d)
}
