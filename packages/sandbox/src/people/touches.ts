import { accountOf } from '../accounts/accounts.ts'
import { articleCard, findArticle } from '../articles/articles.ts'
import type { PushResult } from '../callbacks/push.ts'
import type { PushFields } from '../callbacks/push-xml.ts'
import { mediaOf, phoneUrlOf } from '../media/media.ts'
import { type MenuButton, menuFor } from '../menus/menu.ts'
import type { World } from '../world/world.ts'
import { followed, speak, tell } from './acts.ts'
import { deliver } from './chats.ts'
import { followerOf } from './followers.ts'
import { grantReplies } from './grants.ts'
import { accountOfCard, sceneCodeOfText } from './scene-codes.ts'

const NO_PUSH: Promise<PushResult> = Promise.resolve({ outcome: 'answered', tries: 0 })

/** What a scanned QR code leads to; `pushed` is the SCAN event of who follows already. */
export function scan(world: World, personId: string, text: string) {
  const code = sceneCodeOfText(world, text)
  if (code) {
    const account = accountOf(world, code.appId)
    const follower = followerOf(world, account, personId)
    const found = { appId: code.appId, followed: follower.subscribed, ticket: code.ticket }
    if (!follower.subscribed) return { found, pushed: NO_PUSH }
    grantReplies(follower, 'touch', world.clock.ms())
    const fields = { EventKey: code.scene, Ticket: code.ticket }
    return { found, pushed: tell(world, account, follower, 'SCAN', fields, true) }
  }
  const card = accountOfCard(text)
  if (card && world.state.accounts.has(card)) {
    const follower = followerOf(world, accountOf(world, card), personId)
    return { found: { appId: card, followed: follower.subscribed }, pushed: NO_PUSH }
  }
  if (/^https?:\/\/[^/]+\/q\//.test(text)) throw new Error('二维码已失效')
  return { found: /^https?:\/\//.test(text) ? { url: text } : { text }, pushed: NO_PUSH }
}

/**
 * A person taps a menu button, by its place: `[0]` or `[0, 2]`.
 *
 * `result` is what the phone's scanner read, or for a place the JSON of it. `url` is what the
 * phone should open. Throws when there is no such button.
 */
export function tapMenu(
  world: World,
  personId: string,
  appId: string,
  path: number[],
  result = '',
): { url?: string; pushed: Promise<PushResult> } {
  const { account, follower } = followed(world, personId, appId)
  const button = buttonAt(menuFor(world, appId, follower), path)
  const key = button.key ?? ''
  const touch = (fields: PushFields, grants = true) => {
    if (grants) grantReplies(follower, 'touch', world.clock.ms())
    return tell(world, account, follower, eventOf(button), fields, grants)
  }
  switch (button.type) {
    case 'click':
      return { pushed: touch({ EventKey: key }) }
    case 'view': {
      const url = button.url ?? ''
      const menuId = world.state.menus.get(appId)?.menuid ?? 0
      return { url, pushed: touch({ EventKey: url, MenuId: menuId }, false) }
    }
    case 'miniprogram': {
      const fields = { EventKey: button.pagepath ?? '', MenuId: 0 }
      return { url: button.url ?? '', pushed: touch(fields, false) }
    }
    case 'scancode_push':
    case 'scancode_waitmsg': {
      const ScanCodeInfo = { ScanType: 'qrcode', ScanResult: result }
      const pushed = touch({ EventKey: key, ScanCodeInfo })
      const opens = button.type === 'scancode_push' && /^https?:\/\//.test(result)
      return opens ? { url: result, pushed } : { pushed }
    }
    case 'location_select':
      return { pushed: touch({ EventKey: key, SendLocationInfo: readPlace(result) }, false) }
    case 'media_id':
      deliverMedia(world, personId, appId, button.media_id ?? '')
      return { pushed: NO_PUSH }
    case 'article_id': {
      const article = findArticle(world, appId, button.article_id ?? '')
      if (article) deliver(world, account, personId, 'system', articleCard(article))
      return { pushed: NO_PUSH }
    }
    case 'article_view_limited': {
      const article = findArticle(world, appId, button.article_id ?? '')
      return { url: article?.items[0]?.url ?? '', pushed: NO_PUSH }
    }
    default: {
      // pic_sysphoto, pic_photo_or_album, pic_weixin: the picture follows as a message.
      const SendPicsInfo = { Count: 1, PicList: { item: { PicMd5Sum: result } } }
      return { pushed: touch({ EventKey: key, SendPicsInfo }, false) }
    }
  }
}

/** A person taps an entry of a menu message: a text message that names the entry. */
export function tapMenuMessage(
  world: World,
  personId: string,
  appId: string,
  menuId: string,
  content: string,
) {
  const numeric = /^\d{1,15}$/.test(menuId) ? Number(menuId) : menuId
  return speak(world, personId, appId, content, { bizmsgmenuid: numeric })
}

/** A phone reports its place, as one may allow an account. */
export function reportPlace(
  world: World,
  personId: string,
  appId: string,
  place: { latitude: number; longitude: number; precision?: number },
): Promise<PushResult> {
  const { account, follower } = followed(world, personId, appId)
  const fields = {
    Latitude: place.latitude.toFixed(6),
    Longitude: place.longitude.toFixed(6),
    Precision: (place.precision ?? 40).toFixed(6),
  }
  return tell(world, account, follower, 'LOCATION', fields, false)
}

function buttonAt(menu: MenuButton[], path: number[]): MenuButton {
  const [first = -1, second] = path
  const top = menu[first]
  const button = second === undefined ? top : top?.sub_button?.[second]
  if (!button || (button.sub_button?.length ?? 0) > 0) throw new Error('菜单已更新，请重新进入会话')
  return button
}

function eventOf(button: MenuButton): string {
  if (button.type === 'click' || button.type === 'view') return button.type.toUpperCase()
  return button.type === 'miniprogram' ? 'view_miniprogram' : (button.type ?? '')
}

function readPlace(result: string): PushFields {
  const read: unknown = result === '' ? {} : JSON.parse(result)
  const place: Record<string, unknown> =
    typeof read === 'object' && read !== null ? { ...read } : {}
  return {
    Location_X: String(place.latitude ?? ''),
    Location_Y: String(place.longitude ?? ''),
    Scale: String(place.scale ?? 15),
    Label: String(place.label ?? ''),
    Poiname: '',
  }
}

function deliverMedia(world: World, personId: string, appId: string, mediaId: string): void {
  const account = accountOf(world, appId)
  const media = mediaOf(world, appId, mediaId)
  const url = phoneUrlOf(world, media)
  const body =
    media.type === 'voice'
      ? ({ type: 'voice', url, seconds: media.seconds ?? 1 } as const)
      : media.type === 'video'
        ? ({ type: 'video', url, title: media.title ?? '' } as const)
        : ({ type: 'image', url } as const)
  deliver(world, account, personId, 'system', body)
}
