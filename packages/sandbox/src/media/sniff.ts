export type FileType =
  | 'png'
  | 'jpg'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'mp3'
  | 'wma'
  | 'wav'
  | 'amr'
  | 'mp4'
  | 'webm'

export const MIME: Record<FileType, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  wma: 'audio/x-ms-wma',
  wav: 'audio/wav',
  amr: 'audio/amr',
  mp4: 'video/mp4',
  webm: 'video/webm',
}

const MARKS: readonly { file: FileType; at: number; mark: string }[] = [
  { file: 'png', at: 0, mark: '89504e470d0a1a0a' },
  { file: 'jpg', at: 0, mark: 'ffd8ff' },
  { file: 'gif', at: 0, mark: '47494638' },
  { file: 'bmp', at: 0, mark: '424d' },
  { file: 'webp', at: 8, mark: '57454250' },
  { file: 'wav', at: 8, mark: '57415645' },
  { file: 'mp3', at: 0, mark: '494433' },
  { file: 'amr', at: 0, mark: '2321414d52' },
  { file: 'wma', at: 0, mark: '3026b2758e66cf11' },
  { file: 'mp4', at: 4, mark: '66747970' },
  { file: 'webm', at: 0, mark: '1a45dfa3' },
]

/** What a file is by its first bytes, whatever it is called; undefined when none of these. */
export function sniff(bytes: Uint8Array): FileType | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString(
    'hex',
  )
  const found = MARKS.find(({ at, mark }) => head.startsWith(mark, at * 2))
  if (found) return found.file
  // An MP3 without a tag begins with a frame: eleven bits set, layer III.
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2 ? 'mp3' : undefined
}
