import { refuse } from '../errors/platform-error.ts'
import { type Fields, isFields, listAt, textAt } from '../http/fields.ts'
import type { MenuButton } from './menu.ts'

/** Bytes allowed at each level, and the errcode that says which rule was broken (rules.md §12.5, §12.6). */
interface Level {
  count: number
  name: number
  codes: { count: number; type: number; name: number; key: number; url: number; domain: number }
}
const TOP: Level = {
  count: 3,
  name: 16,
  codes: { count: 40016, type: 40017, name: 40018, key: 40019, url: 40020, domain: 40055 },
}
const SUB: Level = {
  count: 5,
  name: 60,
  codes: { count: 40023, type: 40024, name: 40025, key: 40026, url: 40027, domain: 40054 },
}
const KEY_BYTES = 128
const URL_BYTES = 1024
const OUTSIDE_DOMAINS = 3
const WITH_KEY = new Set([
  'click',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
])

/** Reads the buttons of a menu as the platform would, refusing with its errcode what it would not take. */
export function readMenu(body: Fields): MenuButton[] {
  if (!Array.isArray(body.button)) refuse(40015)
  const buttons = readLevel(listAt(body, 'button'), TOP)
  const domains = new Set<string>()
  for (const button of buttons)
    for (const one of [button, ...(button.sub_button ?? [])])
      if (one.type === 'view') domains.add(hostOf(one.url ?? ''))
  const outside = [...domains].filter((host) => !host.endsWith('.weixin.qq.com'))
  if (outside.length > OUTSIDE_DOMAINS) refuse(65316)
  return buttons
}

function readLevel(buttons: unknown[], level: Level): MenuButton[] {
  if (buttons.length < 1 || buttons.length > level.count) refuse(level.codes.count)
  return buttons.map((button) => readButton(button, level))
}

function readButton(button: unknown, level: Level): MenuButton {
  if (!isFields(button)) refuse(level.codes.type)
  const name = textAt(button, 'name')
  if (/\\u[0-9a-f]{4}/i.test(name)) refuse(40033)
  if (name === '' || Buffer.byteLength(name) > level.name) refuse(level.codes.name)
  const children = listAt(button, 'sub_button')
  if (children.length > 0) {
    if (level === SUB) refuse(40022)
    return { name, sub_button: readLevel(children, SUB) }
  }
  return { name, sub_button: [], ...readAction(button, level) }
}

function readAction(button: Fields, { codes }: Level): Omit<MenuButton, 'name'> {
  const type = textAt(button, 'type')
  if (WITH_KEY.has(type)) {
    const key = textAt(button, 'key')
    if (key === '' || Buffer.byteLength(key) > KEY_BYTES) refuse(codes.key)
    return { type: type as NonNullable<MenuButton['type']>, key }
  }
  switch (type) {
    case 'view':
      return { type, url: readUrl(button, codes) }
    case 'miniprogram': {
      const appid = textAt(button, 'appid')
      if (appid === '') refuse(40013)
      return { type, url: readUrl(button, codes), appid, pagepath: textAt(button, 'pagepath') }
    }
    case 'media_id': {
      const media_id = textAt(button, 'media_id')
      return media_id === '' ? refuse(40007) : { type, media_id }
    }
    case 'article_id':
    case 'article_view_limited': {
      const article_id = textAt(button, 'article_id')
      return article_id === '' ? refuse(53600) : { type, article_id }
    }
    default:
      return refuse(codes.type)
  }
}

function readUrl(button: Fields, codes: Level['codes']): string {
  const url = textAt(button, 'url')
  if (url === '' || Buffer.byteLength(url) > URL_BYTES) refuse(codes.url)
  if (!/^https?:\/\//.test(url) || hostOf(url) === '') refuse(codes.domain)
  return url
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
