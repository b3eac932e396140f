/** Finds out what a file is by its first bytes; see sniff.ts for what becomes of it. */
export type Magic = (head: Buffer) => string | undefined

const starts = (text: string, type: string, at = 0): Magic => {
  const bytes = Buffer.from(text, 'latin1')
  return (head) => (head.subarray(at, at + bytes.length).equals(bytes) ? type : undefined)
}

/** RIFF names its content at byte 8 (Microsoft RIFF specification; WebP container, RFC 9649). */
const riff: Magic = (head) => {
  if (head.toString('latin1', 0, 4) !== 'RIFF') return undefined
  const form = head.toString('latin1', 8, 12)
  return form === 'WEBP' ? 'image/webp' : form === 'WAVE' ? 'audio/wav' : undefined
}

/** ISO base media (ISO/IEC 14496-12): the major brand of the box `ftyp`. */
const isoMedia: Magic = (head) => {
  if (head.toString('latin1', 4, 8) !== 'ftyp') return undefined
  const brand = head.toString('latin1', 8, 12)
  if (/^(heic|heix|heim|heis|hevc|mif1|msf1)$/.test(brand)) return 'image/heic'
  if (/^avi[fs]$/.test(brand)) return 'image/avif'
  if (brand === 'qt  ') return 'video/quicktime'
  if (/^M4[AB] $/.test(brand)) return 'audio/mp4'
  return /^(isom|iso\d|mp4\d|avc1|M4V |MSNV|dash|3g[2p]\w|mmp4)$/.test(brand)
    ? 'video/mp4'
    : undefined
}

/** Matroska and WebM share the EBML header; its DocType tells them apart (RFC 8794). */
const ebml: Magic = (head) => {
  if (!head.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]))) return undefined
  return head.subarray(0, 64).includes('webm') ? 'video/webm' : undefined
}

/** Ogg (RFC 3533): the first page begins with the codec's own mark. */
const ogg: Magic = (head) => {
  if (head.toString('latin1', 0, 4) !== 'OggS') return undefined
  const page = head.toString('latin1', 28, 64)
  const begins = (mark: string) => page.startsWith(mark)
  if (['OpusHead', '\x01vorbis', 'Speex   ', '\x7fFLAC'].some(begins)) return 'audio/ogg'
  return begins('\x80theora') ? 'video/ogg' : undefined
}

/** MP3: an ID3 tag, or a frame header of layer III with legal bit rate and sampling rate. */
const mp3: Magic = (head) => {
  if (head.toString('latin1', 0, 3) === 'ID3') return 'audio/mpeg'
  const [sync = 0, version = 0, rates = 0] = head
  const isFrame = sync === 0xff && (version & 0xe6) === 0xe2 && (version & 0x18) !== 0x08
  return isFrame && rates >> 4 !== 15 && rates >> 4 !== 0 && ((rates >> 2) & 3) !== 3
    ? 'audio/mpeg'
    : undefined
}

/** "BM" alone begins many a text: the size of the second header must be one that exists. */
const bmp: Magic = (head) => {
  if (head.length < 18 || head.toString('latin1', 0, 2) !== 'BM') return undefined
  return [12, 40, 52, 56, 64, 108, 124].includes(head.readUInt32LE(14)) ? 'image/bmp' : undefined
}

const MAGICS: Magic[] = [
  starts('\xff\xd8\xff', 'image/jpeg'),
  starts('\x89PNG\r\n\x1a\n', 'image/png'),
  starts('GIF87a', 'image/gif'),
  starts('GIF89a', 'image/gif'),
  starts('%PDF-', 'application/pdf'),
  starts('#!AMR\n', 'audio/amr'),
  starts('#!AMR-WB\n', 'audio/amr-wb'),
  riff,
  isoMedia,
  ebml,
  ogg,
  mp3,
  bmp,
]

/** Media type of a media file or PDF, or undefined when it is none of those known. */
export function findMediaType(head: Buffer): string | undefined {
  for (const magic of MAGICS) {
    const type = magic(head)
    if (type !== undefined) return type
  }
  return undefined
}
