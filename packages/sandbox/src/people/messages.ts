import type { PushFields } from '../callbacks/push-xml.ts'
import type { PhoneMessage, PhoneSend } from '../contract.ts'
import { secondsOf } from '../media/duration.ts'
import { phoneUrlOf, storeMedia, storePicture } from '../media/media.ts'
import { type FileType, sniff } from '../media/sniff.ts'
import { THUMBNAIL } from '../media/thumbnail.ts'
import type { World } from '../world/world.ts'

/** What a person sends, as the chat shows it and as the push carries it. */
export interface Composed {
  body: PhoneMessage['body']
  msgType: string
  fields: PushFields
}

const MEGABYTE = 1024 * 1024
const IMAGES: FileType[] = ['jpg', 'png', 'gif', 'bmp']
const VOICES: FileType[] = ['amr', 'mp3', 'wav', 'webm']
const VIDEOS: FileType[] = ['mp4', 'webm']

/** Stores what the person attached and writes the push. Throws, saying why, when it cannot be sent. */
export function compose(world: World, appId: string, send: PhoneSend): Composed {
  switch (send.type) {
    case 'text':
      if (send.text.trim() === '') throw new Error('不能发送空白消息')
      return {
        body: { type: 'text', text: send.text },
        msgType: 'text',
        fields: { Content: send.text },
      }
    case 'image': {
      const { bytes, file } = readDataUrl(send.data, IMAGES, 10 * MEGABYTE)
      const media = storeMedia(world, mediaOf(appId, 'image', file, bytes))
      const url = storePicture(world, file, bytes)
      const fields = { PicUrl: url, MediaId: media.id }
      return { body: { type: 'image', url }, msgType: 'image', fields }
    }
    case 'voice':
      return composeVoice(world, appId, send)
    case 'video': {
      const { bytes, file } = readDataUrl(send.data, VIDEOS, 10 * MEGABYTE)
      const media = storeMedia(world, mediaOf(appId, 'video', file, bytes))
      const thumb = storeMedia(world, mediaOf(appId, 'thumb', 'jpg', THUMBNAIL))
      return {
        body: { type: 'video', url: phoneUrlOf(world, media) },
        msgType: 'video',
        fields: { MediaId: media.id, ThumbMediaId: thumb.id },
      }
    }
    case 'location':
      return composeLocation(send)
    case 'link': {
      const { title, description, url } = send
      return {
        body: { type: 'news', articles: [{ title, description, picUrl: '', url }] },
        msgType: 'link',
        fields: { Title: title, Description: description, Url: url },
      }
    }
  }
}

function composeVoice(
  world: World,
  appId: string,
  send: Extract<PhoneSend, { type: 'voice' }>,
): Composed {
  const { bytes, file } = readDataUrl(send.data, VOICES, 2 * MEGABYTE)
  const seconds = Math.ceil(secondsOf(file, bytes)) || send.seconds
  if (!(seconds > 0 && seconds <= 60)) throw new Error('语音时长应为 1 至 60 秒')
  const media = storeMedia(world, { ...mediaOf(appId, 'voice', file, bytes), seconds })
  return {
    body: { type: 'voice', url: phoneUrlOf(world, media), seconds },
    msgType: 'voice',
    fields: { MediaId: media.id, Format: file, MediaId16K: media.id },
  }
}

function composeLocation(send: Extract<PhoneSend, { type: 'location' }>): Composed {
  const { latitude, longitude, scale, label } = send
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw new Error('经纬度超出范围')
  return {
    body: { type: 'location', latitude, longitude, scale, label },
    msgType: 'location',
    fields: {
      Location_X: latitude.toFixed(6),
      Location_Y: longitude.toFixed(6),
      Scale: scale,
      Label: label,
    },
  }
}

function mediaOf(
  appId: string,
  type: 'image' | 'voice' | 'video' | 'thumb',
  file: FileType,
  bytes: Buffer,
) {
  return { appId, type, file, bytes, name: `${type}.${file}`, permanent: false }
}

/** The contents of a data URL, taken for what they are and not for what they are called. */
function readDataUrl(url: string, allowed: FileType[], limit: number) {
  const comma = url.indexOf(',')
  if (!/^data:[^,]*;base64$/.test(url.slice(0, comma))) throw new Error('文件内容无法读取')
  const bytes = Buffer.from(url.slice(comma + 1), 'base64')
  const file = sniff(bytes)
  if (!file || !allowed.includes(file)) throw new Error('不支持这种文件格式')
  if (bytes.length > limit) throw new Error(`文件超过 ${limit / MEGABYTE} MB`)
  return { bytes, file }
}
