import { decimalOf, fieldsOf, listOf, textOf, type XmlFields } from '../../xml/fields.ts'
import type { Head, MessageReader } from './head.ts'

/** A menu button that sends its key. */
export interface ClickEvent extends Head {
  type: 'event'
  event: 'CLICK'
  eventKey: string
}

/** A menu button that opened a page or a mini-program. */
export interface ViewEvent extends Head {
  type: 'event'
  event: 'VIEW' | 'view_miniprogram'
  /** Address of the page, or path in the mini-program. */
  eventKey: string
  /** Which conditional menu it was, when one was shown. */
  menuId?: string
}

export interface ScanCodeEvent extends Head {
  type: 'event'
  event: 'scancode_push' | 'scancode_waitmsg'
  eventKey: string
  /** `qrcode`, `barcode` … */
  scanType: string
  scanResult: string
}

/** Pictures are about to be sent from the menu; each follows as an image message. */
export interface PictureEvent extends Head {
  type: 'event'
  event: 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin'
  eventKey: string
  /** MD5 of each picture, in hex. */
  pictures: string[]
}

export interface LocationSelectEvent extends Head {
  type: 'event'
  event: 'location_select'
  eventKey: string
  latitude: number
  longitude: number
  scale: number
  label: string
  /** Name of the place, often empty. */
  poiName: string
}

export type MenuEvent = ClickEvent | ViewEvent | ScanCodeEvent | PictureEvent | LocationSelectEvent

export const MENU_READERS: Readonly<Record<string, MessageReader<MenuEvent>>> = {
  CLICK(head, fields) {
    const eventKey = textOf(fields, 'EventKey')
    if (eventKey === undefined) return undefined
    return { type: 'event', event: 'CLICK', ...head, eventKey }
  },

  VIEW: (head, fields) => readView('VIEW', head, fields),
  view_miniprogram: (head, fields) => readView('view_miniprogram', head, fields),
  scancode_push: (head, fields) => readScan('scancode_push', head, fields),
  scancode_waitmsg: (head, fields) => readScan('scancode_waitmsg', head, fields),
  pic_sysphoto: (head, fields) => readPictures('pic_sysphoto', head, fields),
  pic_photo_or_album: (head, fields) => readPictures('pic_photo_or_album', head, fields),
  pic_weixin: (head, fields) => readPictures('pic_weixin', head, fields),

  location_select(head, fields) {
    const place = fieldsOf(fields, 'SendLocationInfo')
    if (!place) return undefined
    const latitude = decimalOf(place, 'Location_X')
    const longitude = decimalOf(place, 'Location_Y')
    if (latitude === undefined || longitude === undefined) return undefined
    return {
      type: 'event',
      event: 'location_select',
      ...head,
      eventKey: textOf(fields, 'EventKey') ?? '',
      latitude,
      longitude,
      scale: decimalOf(place, 'Scale') ?? 0,
      label: textOf(place, 'Label') ?? '',
      poiName: textOf(place, 'Poiname') ?? '',
    }
  },
}

function readView(event: ViewEvent['event'], head: Head, fields: XmlFields): ViewEvent | undefined {
  const eventKey = textOf(fields, 'EventKey')
  if (eventKey === undefined) return undefined
  return { type: 'event', event, ...head, eventKey, menuId: textOf(fields, 'MenuId') }
}

function readScan(event: ScanCodeEvent['event'], head: Head, fields: XmlFields) {
  const scanned = fieldsOf(fields, 'ScanCodeInfo')
  if (!scanned) return undefined
  const scanResult = textOf(scanned, 'ScanResult') ?? ''
  const scanType = textOf(scanned, 'ScanType') ?? ''
  const eventKey = textOf(fields, 'EventKey') ?? ''
  return { type: 'event' as const, event, ...head, eventKey, scanType, scanResult }
}

function readPictures(event: PictureEvent['event'], head: Head, fields: XmlFields) {
  const sent = fieldsOf(fields, 'SendPicsInfo')
  const list = sent && fieldsOf(sent, 'PicList')
  const pictures = list ? listOf(list, 'item').map((one) => textOf(one, 'PicMd5Sum') ?? '') : []
  const eventKey = textOf(fields, 'EventKey') ?? ''
  return { type: 'event' as const, event, ...head, eventKey, pictures }
}
