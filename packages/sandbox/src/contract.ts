/**
 * What the phone page and the tests say to the sandbox.
 *
 * Everything the phone does goes through `/phone/api`; everything a test or an operator asks goes
 * through `/control`. Shapes here are the wire format (JSON).
 */

/** A person holding the phone. */
export interface PhonePerson {
  id: string
  name: string
  /** Two characters at the most, drawn on the avatar. */
  initials: string
  /** CSS colour of the avatar. */
  colour: string
}

/** An official account as the phone shows it. */
export interface PhoneAccount {
  appId: string
  name: string
  /** The 微信号 people search for. */
  alias: string
  kind: 'subscription' | 'service'
  verified: boolean
  intro: string
  colour: string
  followed: boolean
}

export interface PhoneMenuButton {
  name: string
  type?:
    | 'click'
    | 'view'
    | 'scancode_push'
    | 'scancode_waitmsg'
    | 'pic_sysphoto'
    | 'pic_photo_or_album'
    | 'pic_weixin'
    | 'location_select'
    | 'media_id'
    | 'article_id'
    | 'article_view_limited'
    | 'miniprogram'
  key?: string
  url?: string
  sub_button?: PhoneMenuButton[]
}

/** One bubble, card or notice line in a chat. */
export interface PhoneMessage {
  id: string
  /** Unix time, milliseconds. */
  at: number
  from: 'person' | 'account' | 'system'
  body:
    | { type: 'text'; text: string }
    | { type: 'image'; url: string }
    | { type: 'voice'; url: string; seconds: number }
    | { type: 'video'; url: string; title?: string; description?: string }
    | { type: 'music'; title: string; description: string; url: string }
    | { type: 'location'; latitude: number; longitude: number; scale: number; label: string }
    | {
        type: 'news'
        articles: { title: string; description: string; picUrl: string; url: string }[]
      }
    | { type: 'menu'; head: string; items: { id: string; content: string }[]; tail: string }
    | { type: 'notice'; title: string; fields: { name: string; value: string }[]; url?: string }
    | { type: 'system'; text: string }
}

/** GET /phone/api/people/:personId/chats */
export interface PhoneChat {
  account: PhoneAccount
  last?: PhoneMessage
  unread: number
}

/** POST /phone/api/people/:personId/chats/:appId/messages */
export type PhoneSend =
  | { type: 'text'; text: string }
  | { type: 'image' /** data URL, sniffed and limited by the sandbox */; data: string }
  | { type: 'voice'; data: string; format: 'amr' | 'mp3' | 'wav' | 'webm'; seconds: number }
  | { type: 'video'; data: string }
  | { type: 'location'; latitude: number; longitude: number; scale: number; label: string }
  | { type: 'link'; title: string; description: string; url: string }

/** GET /phone/api/people/:personId/subscribe-templates?appId= */
export interface PhoneSubscription {
  templateId: string
  title: string
  /** Lines of `名称:{{key.DATA}}`. */
  content: string
  /** Lasting, instead of one message for each consent. */
  lasting: boolean
  /** Messages that may still come by one-time consents. */
  left: number
  always: boolean
  refused: boolean
}

/** Server-sent events of GET /phone/api/people/:personId/events */
export type PhoneEvent =
  | { kind: 'message'; appId: string; message: PhoneMessage }
  | { kind: 'chats-changed' }
  | { kind: 'menu-changed'; appId: string }

/*
 * Routes of the phone API
 *   GET    /phone/api/people                                  PhonePerson[]
 *   POST   /phone/api/people {name}                           PhonePerson
 *   GET    /phone/api/people/:personId/chats                  PhoneChat[]
 *   GET    /phone/api/people/:personId/events                 SSE of PhoneEvent
 *   GET    /phone/api/accounts?search=                        PhoneAccount[] (with ?person= for `followed`)
 *   POST   /phone/api/people/:personId/follow   {appId, ticket?}      follow by search or by scene QR ticket
 *   POST   /phone/api/people/:personId/unfollow {appId}
 *   POST   /phone/api/people/:personId/scan     {text}        what a QR held: {appId, followed} or {url}
 *   GET    /phone/api/people/:personId/chats/:appId           {account, menu: PhoneMenuButton[], messages: PhoneMessage[]}  (marks read)
 *   POST   /phone/api/people/:personId/chats/:appId/messages  PhoneSend -> {message: PhoneMessage}
 *   POST   /phone/api/people/:personId/chats/:appId/menu      {path: number[]; result?: string} -> {url?: string}
 *   POST   /phone/api/people/:personId/chats/:appId/menu-message {menuId, content}
 *   GET    /phone/api/people/:personId/open?url=              302 as the built-in browser would go: OAuth done for this person
 *   POST   /phone/api/people/:personId/pay      {prepayId}    {state}
 *   GET    /phone/api/people/:personId/subscribe-templates?appId=     PhoneSubscription[]
 *   POST   /phone/api/people/:personId/subscribe-templates {appId, choices: {templateId, accept}[]} -> PhoneSubscription[]
 *   POST   /phone/api/people/:personId/comments {url, content}        a comment under an article
 *   GET    /phone/api/accounts/:appId/qrcode                          the account's own QR code, PNG
 *   GET    /phone/api/media/:mediaId                                  a voice, video or picture of a chat
 *
 * `follow` takes as `ticket` either the ticket or the text that the QR code held. `scan` also gives
 * the `ticket` of a scene code. A refusal is 400 with `{error}`, in words for the person.
 */
