import { decimalOf, integerOf, textOf, type XmlFields } from '../../xml/fields.ts'
import type { Head, MessageReader } from './head.ts'

/** A message that a person sent. Source: rules.md §12.1, "Receiving standard messages". */
interface StandardHead extends Head {
  /** 64-bit number as text. Not unique by itself: see `dedupeKeyOf`. */
  msgId: string
  /** Present when it was sent from an article: the article's data id and index. */
  msgDataId?: string
  idx?: string
}

export interface TextMessage extends StandardHead {
  type: 'text'
  content: string
  /** The item chosen, when the text answers a `msgmenu` customer message. */
  menuId?: string
}

export interface ImageMessage extends StandardHead {
  type: 'image'
  mediaId: string
  /** Address of the picture at the platform. */
  picUrl: string
}

export interface VoiceMessage extends StandardHead {
  type: 'voice'
  mediaId: string
  /** `amr`, `speex` … */
  format: string
  /** The same sound at 16 kHz, where the platform offers it. */
  mediaId16K?: string
  /** What the platform understood, when recognition is on. */
  recognition?: string
}

export interface VideoMessage extends StandardHead {
  type: 'video' | 'shortvideo'
  mediaId: string
  thumbMediaId: string
}

export interface LocationMessage extends StandardHead {
  type: 'location'
  latitude: number
  longitude: number
  /** Zoom of the map the person saw. */
  scale: number
  label: string
}

export interface LinkMessage extends StandardHead {
  type: 'link'
  title: string
  description: string
  url: string
}

/** A file that a person sent; no API hands out its content. */
export interface FileMessage extends StandardHead {
  type: 'file'
  title: string
  description: string
  fileKey: string
  fileMd5: string
  /** Bytes. */
  fileTotalLen: number
}

export type StandardMessage =
  | TextMessage
  | ImageMessage
  | VoiceMessage
  | VideoMessage
  | LocationMessage
  | LinkMessage
  | FileMessage

export const STANDARD_READERS: Readonly<Record<string, MessageReader<StandardMessage>>> = {
  text(head, fields) {
    const ids = readIds(head, fields)
    const content = textOf(fields, 'Content')
    if (!ids || content === undefined) return undefined
    const menuId = textOf(fields, 'bizmsgmenuid')
    return menuId === undefined
      ? { type: 'text', ...ids, content }
      : { type: 'text', ...ids, content, menuId }
  },

  image(head, fields) {
    const ids = readIds(head, fields)
    const mediaId = textOf(fields, 'MediaId')
    if (!ids || !mediaId) return undefined
    return { type: 'image', ...ids, mediaId, picUrl: textOf(fields, 'PicUrl') ?? '' }
  },

  voice(head, fields) {
    const ids = readIds(head, fields)
    const mediaId = textOf(fields, 'MediaId')
    if (!ids || !mediaId) return undefined
    return {
      type: 'voice',
      ...ids,
      mediaId,
      format: textOf(fields, 'Format') ?? '',
      mediaId16K: textOf(fields, 'MediaId16K'),
      recognition: textOf(fields, 'Recognition'),
    }
  },

  video: (head, fields) => readVideo('video', head, fields),
  shortvideo: (head, fields) => readVideo('shortvideo', head, fields),

  location(head, fields) {
    const ids = readIds(head, fields)
    const latitude = decimalOf(fields, 'Location_X')
    const longitude = decimalOf(fields, 'Location_Y')
    if (!ids || latitude === undefined || longitude === undefined) return undefined
    const scale = decimalOf(fields, 'Scale') ?? 0
    const label = textOf(fields, 'Label') ?? ''
    return { type: 'location', ...ids, latitude, longitude, scale, label }
  },

  link(head, fields) {
    const ids = readIds(head, fields)
    const url = textOf(fields, 'Url')
    if (!ids || url === undefined) return undefined
    const title = textOf(fields, 'Title') ?? ''
    return { type: 'link', ...ids, title, description: textOf(fields, 'Description') ?? '', url }
  },

  file(head, fields) {
    const ids = readIds(head, fields)
    const title = textOf(fields, 'Title')
    if (!ids || title === undefined) return undefined
    return {
      type: 'file',
      ...ids,
      title,
      description: textOf(fields, 'Description') ?? '',
      fileKey: textOf(fields, 'FileKey') ?? '',
      fileMd5: textOf(fields, 'FileMd5') ?? '',
      fileTotalLen: integerOf(fields, 'FileTotalLen') ?? 0,
    }
  },
}

function readVideo(type: VideoMessage['type'], head: Head, fields: XmlFields) {
  const ids = readIds(head, fields)
  const mediaId = textOf(fields, 'MediaId')
  if (!ids || !mediaId) return undefined
  return { type, ...ids, mediaId, thumbMediaId: textOf(fields, 'ThumbMediaId') ?? '' }
}

function readIds(head: Head, fields: XmlFields): StandardHead | undefined {
  const msgId = textOf(fields, 'MsgId')
  if (msgId === undefined || !/^\d{1,20}$/.test(msgId)) return undefined
  const { toUserName, fromUserName, createTime } = head
  const ids: StandardHead = { toUserName, fromUserName, createTime, msgId }
  const msgDataId = textOf(fields, 'MsgDataId')
  if (msgDataId !== undefined) {
    ids.msgDataId = msgDataId
    ids.idx = textOf(fields, 'Idx')
  }
  return ids
}
