import type { Client } from '../client/client.ts'

/** Custom menu, 自定义菜单. Source: rules.md §12.5; /doc/service/api/custommenu. */

/** A button that acts. Names: 16 bytes on the first level, 60 on the second. */
export type ActiveButton =
  | {
      type:
        | 'click'
        | 'scancode_push'
        | 'scancode_waitmsg'
        | 'pic_sysphoto'
        | 'pic_photo_or_album'
        | 'pic_weixin'
        | 'location_select'
      name: string
      /** At most 128 bytes; comes back as `eventKey`. */
      key: string
    }
  | { type: 'view'; name: string; url: string }
  | { type: 'media_id'; name: string; media_id: string }
  | { type: 'article_id' | 'article_view_limited'; name: string; article_id: string }
  | { type: 'miniprogram'; name: string; url: string; appid: string; pagepath: string }

/** 1 to 3 of them; a group holds 1 to 5 buttons. */
export type Button = ActiveButton | { name: string; sub_button: ActiveButton[] }

/** Whom a conditional menu is for; what is left out does not matter. */
export interface MatchRule {
  tag_id?: string
  /** 1 iOS, 2 Android, 3 others. */
  client_platform_type?: '1' | '2' | '3'
}

export interface ConditionalMenu {
  button: Button[]
  matchrule: MatchRule
  menuid: number
}

export interface MenuAnswer {
  menu: { button: Button[]; menuid?: number }
  conditionalmenu?: ConditionalMenu[]
}

/** Replaces the default menu. People see it within five minutes. */
export async function create(client: Client, button: readonly Button[]): Promise<void> {
  await client.call({ api: '/cgi-bin/menu/create', body: { button }, idempotent: true })
}

/** The menus set by interface; undefined when there are none. */
export async function get(client: Client): Promise<MenuAnswer | undefined> {
  const api = '/cgi-bin/menu/get'
  const answer = await client.call<Partial<MenuAnswer>>({
    api,
    idempotent: true,
    accept: [NO_MENU],
  })
  return answer.menu === undefined ? undefined : { ...answer, menu: answer.menu }
}

/** Deletes the default menu and every conditional one. */
export async function remove(client: Client): Promise<void> {
  await client.call({ api: '/cgi-bin/menu/delete', idempotent: true })
}

/** Adds a menu for some of the followers; answers its id. Needs a default menu. */
export async function addConditional(
  client: Client,
  button: readonly Button[],
  matchrule: MatchRule,
): Promise<string> {
  const api = '/cgi-bin/menu/addconditional'
  const body = { button, matchrule }
  const answer = await client.call<{ menuid: number | string }>({ api, body, idempotent: false })
  return String(answer.menuid)
}

/** Deletes one conditional menu. */
export async function removeConditional(client: Client, menuid: string): Promise<void> {
  await client.call({ api: '/cgi-bin/menu/delconditional', body: { menuid }, idempotent: true })
}

/** The menu that a person sees, told by openid or WeChat id. */
export async function tryMatch(client: Client, userId: string): Promise<Button[]> {
  const api = '/cgi-bin/menu/trymatch'
  const body = { user_id: userId }
  const answer = await client.call<{ button?: Button[]; menu?: { button: Button[] } }>({
    api,
    body,
    idempotent: true,
  })
  return answer.button ?? answer.menu?.button ?? []
}

const NO_MENU = 46003
