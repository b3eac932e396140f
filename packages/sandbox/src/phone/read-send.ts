import type { PhoneSend } from '../contract.ts'
import { type Fields, numberAt, textAt } from '../http/fields.ts'

const FORMATS = ['amr', 'mp3', 'wav', 'webm'] as const

/** Reads what a phone sends from JSON; throws, naming the field, when it is none of the known kinds. */
export function readSend(body: Fields): PhoneSend {
  const type = textAt(body, 'type')
  switch (type) {
    case 'text':
      return { type, text: textAt(body, 'text') }
    case 'image':
    case 'video':
      return { type, data: textAt(body, 'data') }
    case 'voice': {
      const format = FORMATS.find((one) => one === body.format) ?? 'webm'
      return { type, data: textAt(body, 'data'), format, seconds: numberAt(body, 'seconds', 0) }
    }
    case 'location':
      return {
        type,
        latitude: numberAt(body, 'latitude'),
        longitude: numberAt(body, 'longitude'),
        scale: numberAt(body, 'scale', 15),
        label: textAt(body, 'label'),
      }
    case 'link':
      return {
        type,
        title: textAt(body, 'title'),
        description: textAt(body, 'description'),
        url: textAt(body, 'url'),
      }
    default:
      throw new Error(`type ${type || '(none)'} is not a message a phone can send`)
  }
}
