import type { Say } from '#lib/words.ts'
import type { talkWords } from '../words-talk.ts'
import { type TimeLeft, timeLeft } from './reply-window.ts'
import type { Conversation, Message } from './types.ts'

export type TalkSay = Say<keyof (typeof talkWords)['zh']>

/** The host of an address, which is what one can judge a link by; the address itself if it is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host || address
  } catch {
    return address
  }
}

/** A field of a message's body as text; '' when it is not there or something else. */
export function textIn(message: Pick<Message, 'body'>, field: string): string {
  const value = message.body[field]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

interface Happening {
  kind: string
  text: string
  scene: string
  eventKey: string
}

/** What an event of the citizen was, in one line. */
export function eventWords(message: Message, say: TalkSay): string {
  if (message.kind === 'location_select' && textIn(message, 'latitude') !== '')
    return placeWords(message, say)
  const scene = textIn(message, 'scene')
  return happeningWords(
    { kind: message.kind, text: message.text, scene, eventKey: textIn(message, 'eventKey') },
    say,
  )
}

/** The event is all that tells where: no message with the place follows it. */
function placeWords(message: Message, say: TalkSay): string {
  const latitude = textIn(message, 'latitude')
  const longitude = textIn(message, 'longitude')
  const place = textIn(message, 'label') || textIn(message, 'poiName') || say('unnamedPlace')
  return say('eventPlaceAt', { place, coordinates: say('coordinates', { latitude, longitude }) })
}

function happeningWords({ kind, text, scene, eventKey }: Happening, say: TalkSay): string {
  switch (kind) {
    case 'subscribe':
      return scene ? say('eventSubscribeBy', { scene }) : say('eventSubscribe')
    case 'unsubscribe':
      return say('eventUnsubscribe')
    case 'SCAN':
      return scene || eventKey
        ? say('eventScan', { scene: scene || eventKey })
        : say('eventScanAny')
    case 'CLICK':
      return text || eventKey ? say('eventClick', { name: text || eventKey }) : say('eventClickAny')
    case 'VIEW':
      return eventKey ? say('eventView', { host: hostOf(eventKey) }) : say('eventViewAny')
    case 'view_miniprogram':
      return say('eventMiniProgram')
    case 'location_select':
      return say('eventPlace')
    case 'LOCATION':
      return say('eventPosition')
    default:
      return otherWords(kind, say)
  }
}

function otherWords(kind: string, say: TalkSay): string {
  if (kind.startsWith('scancode_')) return say('eventScanCode')
  if (kind.startsWith('pic_')) return say('eventPictures')
  if (kind.startsWith('subscribe_msg_')) return say('eventNotice')
  return say('eventOther', { kind })
}

const namedKinds = [
  'image',
  'voice',
  'video',
  'shortvideo',
  'location',
  'link',
  'file',
  'news',
] as const
type NamedKind = (typeof namedKinds)[number]

/** The kind of a message that is not text, as a word. */
export function kindWords(kind: string, say: TalkSay): string {
  const named = namedKinds.find((known) => known === kind) satisfies NamedKind | undefined
  return named ? say(named) : say('otherKind')
}

/** What the list shows of the last message: its words, or what it was. */
export function previewOf(conversation: Conversation, say: TalkSay): string {
  const { lastDirection, lastKind: kind, lastPreview: text } = conversation
  if (lastDirection === 'event') return happeningWords({ kind, text, scene: '', eventKey: '' }, say)
  if (kind === 'text') return text.replace(/\s+/gu, ' ')
  const name = `[${kindWords(kind, say)}]`
  return text ? `${name} ${text.replace(/\s+/gu, ' ')}` : name
}

/** Time left, in words. */
export function restWords(ms: number, say: TalkSay): string {
  const left: TimeLeft = timeLeft(ms)
  if (left.unit === 'seconds') return say('seconds', { seconds: left.seconds })
  if (left.unit === 'minutes') return say('minutes', { minutes: left.minutes })
  return say('hoursMinutes', { hours: left.hours, minutes: left.minutes })
}
