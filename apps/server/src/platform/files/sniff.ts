import { findMediaType } from './magic.ts'
import { findContainer } from './office.ts'

/** What a file is by its content. Its name and what the sender says of it count for nothing. */
export interface Sniffed {
  /** Media type; `application/octet-stream` when unknown. */
  type: string
  /** Usual extension without the dot; `bin` when unknown. */
  extension: string
  /** It would run where it is opened: markup in a browser, macros in an office. */
  unsafe: boolean
}

/** What a sender may mean to send. */
export type FileKind = 'image' | 'voice' | 'video' | 'document'

const UNKNOWN = 'application/octet-stream'

/** Every type that is recognised, its extension, and what it may be sent as. */
const TYPES: Record<string, { extension: string; as?: FileKind }> = {
  'image/jpeg': { extension: 'jpg', as: 'image' },
  'image/png': { extension: 'png', as: 'image' },
  'image/gif': { extension: 'gif', as: 'image' },
  'image/webp': { extension: 'webp', as: 'image' },
  'image/bmp': { extension: 'bmp', as: 'image' },
  // Few browsers show these two, and nothing here takes the place out of them.
  'image/heic': { extension: 'heic' },
  'image/avif': { extension: 'avif' },
  'audio/mpeg': { extension: 'mp3', as: 'voice' },
  'audio/wav': { extension: 'wav', as: 'voice' },
  'audio/amr': { extension: 'amr', as: 'voice' },
  'audio/amr-wb': { extension: 'awb', as: 'voice' },
  'audio/ogg': { extension: 'ogg', as: 'voice' },
  'audio/mp4': { extension: 'm4a', as: 'voice' },
  'video/mp4': { extension: 'mp4', as: 'video' },
  'video/quicktime': { extension: 'mov', as: 'video' },
  'video/webm': { extension: 'webm', as: 'video' },
  'video/ogg': { extension: 'ogv', as: 'video' },
  'application/pdf': { extension: 'pdf', as: 'document' },
  'application/ofd': { extension: 'ofd', as: 'document' },
  'application/msword': { extension: 'doc', as: 'document' },
  'application/vnd.ms-excel': { extension: 'xls', as: 'document' },
  'application/vnd.ms-powerpoint': { extension: 'ppt', as: 'document' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    as: 'document',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extension: 'xlsx',
    as: 'document',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extension: 'pptx',
    as: 'document',
  },
  'application/zip': { extension: 'zip' },
  'image/svg+xml': { extension: 'svg' },
  'text/html': { extension: 'html' },
  'application/xml': { extension: 'xml' },
}

/** Tells what a file is; give the whole content where it is at hand, else at least 4 KiB. */
export function sniff(content: Uint8Array): Sniffed {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const media = findMediaType(bytes)
  if (media !== undefined) return describe(media, false)
  const container = findContainer(bytes)
  if (container !== undefined) return describe(container.type, container.active)
  const markup = findMarkup(bytes)
  return markup === undefined ? describe(UNKNOWN, false) : describe(markup, true)
}

/** Whether a file may be sent as this kind: unsafe files may never. */
export function allowedKind(sniffed: Sniffed, kind: FileKind): boolean {
  return !sniffed.unsafe && TYPES[sniffed.type]?.as === kind
}

function describe(type: string, unsafe: boolean): Sniffed {
  return { type, extension: TYPES[type]?.extension ?? 'bin', unsafe }
}

/** Elements by which browsers recognise HTML (WHATWG MIME Sniffing 7.1), and a few more. */
const HTML =
  /^<(!doctype\s+html|html|head|body|script|iframe|style|title|table|div|font|a|b|p|br|h1|img|meta|link|form|base|object|embed)[\s/>]/

function findMarkup(bytes: Buffer): string | undefined {
  const head = textOf(bytes.subarray(0, 2048)).trimStart().toLowerCase()
  if (!head.startsWith('<')) return undefined
  const body = head.replace(/^(<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\s+svg[^>]*>|\s)+/, '')
  if (HTML.test(body) || /<(html|script)[\s>]/.test(head)) return 'text/html'
  if (/^<([a-z]+:)?svg[\s>]/.test(body)) return 'image/svg+xml'
  if (head.startsWith('<?xml') || /^<[a-z_][\w.:-]*[\s/>]/.test(body)) return 'application/xml'
  return head.startsWith('<!') ? 'text/html' : undefined
}

/** Markup may be UTF-16; a browser would see it, so it is seen here. */
function textOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le', 2)
  if (head[0] === 0xfe && head[1] === 0xff)
    return Buffer.from(head.subarray(2, head.length & ~1))
      .swap16()
      .toString('utf16le')
  if (head[0] === 0x3c && head[1] === 0) return head.toString('utf16le')
  return head.toString('utf8').replace(/^\ufeff/, '')
}
