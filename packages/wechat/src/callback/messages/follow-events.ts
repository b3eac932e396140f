import { decimalOf, textOf } from '../../xml/fields.ts'
import type { Head, MessageReader } from './head.ts'

/** Someone follows, perhaps by a QR code with a scene. */
export interface SubscribeEvent extends Head {
  type: 'event'
  event: 'subscribe'
  /** As the platform sends it: `qrscene_` and the scene, or another source, or empty. */
  eventKey: string
  /** The scene of the QR code, without `qrscene_`. */
  scene?: string
  ticket?: string
}

export interface UnsubscribeEvent extends Head {
  type: 'event'
  event: 'unsubscribe'
  eventKey: string
}

/** A follower scanned a QR code with a scene. */
export interface ScanEvent extends Head {
  type: 'event'
  event: 'SCAN'
  /** The scene. */
  eventKey: string
  ticket: string
}

/** Where a follower is, reported on entering the conversation, by their consent. */
export interface LocationEvent extends Head {
  type: 'event'
  event: 'LOCATION'
  latitude: number
  longitude: number
  /** Metres. */
  precision: number
}

export type FollowEvent = SubscribeEvent | UnsubscribeEvent | ScanEvent | LocationEvent

const SCENE_PREFIX = 'qrscene_'

export const FOLLOW_READERS: Readonly<Record<string, MessageReader<FollowEvent>>> = {
  subscribe(head, fields) {
    const eventKey = textOf(fields, 'EventKey') ?? ''
    const ticket = textOf(fields, 'Ticket')
    const scene = eventKey.startsWith(SCENE_PREFIX)
      ? eventKey.slice(SCENE_PREFIX.length)
      : undefined
    return { type: 'event', event: 'subscribe', ...head, eventKey, scene, ticket }
  },

  unsubscribe(head, fields) {
    const eventKey = textOf(fields, 'EventKey') ?? ''
    return { type: 'event', event: 'unsubscribe', ...head, eventKey }
  },

  SCAN(head, fields) {
    const eventKey = textOf(fields, 'EventKey')
    if (eventKey === undefined) return undefined
    return {
      type: 'event',
      event: 'SCAN',
      ...head,
      eventKey,
      ticket: textOf(fields, 'Ticket') ?? '',
    }
  },

  LOCATION(head, fields) {
    const latitude = decimalOf(fields, 'Latitude')
    const longitude = decimalOf(fields, 'Longitude')
    if (latitude === undefined || longitude === undefined) return undefined
    const precision = decimalOf(fields, 'Precision') ?? 0
    return { type: 'event', event: 'LOCATION', ...head, latitude, longitude, precision }
  },
}
