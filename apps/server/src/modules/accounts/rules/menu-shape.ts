/** Kinds of buttons that carry a key of ours, which comes back with the tap. */
export const keyed = [
  'click',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
] as const

export const buttonTypes = [
  ...keyed,
  'view',
  'miniprogram',
  'media_id',
  'article_id',
  'article_view_limited',
] as const

export type ButtonType = (typeof buttonTypes)[number]

/** One button as the editor holds it: half finished is allowed, the rules say what is missing. */
export interface MenuButton {
  name: string
  type?: ButtonType
  key?: string
  url?: string
  appId?: string
  pagePath?: string
  mediaId?: string
  articleId?: string
  subButtons?: MenuButton[]
}

/** One thing wrong with a menu, with its place. */
export interface MenuFault {
  /** `[1]`: second button; `[1, 0]`: first button below it; `[]`: the menu as a whole. */
  at: number[]
  field: 'menu' | keyof MenuButton
  /** The platform refuses an error; it takes a warning, but people may not see what was meant. */
  severity: 'error' | 'warning'
  zh: string
  en: string
}

/** What one level of the menu allows (rules.md §12.5). Lengths in bytes of UTF-8. */
export const levels = [
  { buttons: 3, nameBytes: 16, shownCharacters: 4 },
  { buttons: 5, nameBytes: 60, shownCharacters: 8 },
] as const
