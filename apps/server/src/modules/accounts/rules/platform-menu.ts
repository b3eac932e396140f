import type { menu } from '@minqiao/wechat'
import { type ButtonType, buttonTypes, type MenuButton } from './menu.ts'

/** A menu that passed `checkMenu`, as the platform wants it. */
export function toPlatform(buttons: readonly MenuButton[]): menu.Button[] {
  return buttons.map((button) => {
    const below = button.subButtons ?? []
    return below.length > 0
      ? { name: button.name, sub_button: below.map(toActive) }
      : toActive(button)
  })
}

function toActive(button: MenuButton): menu.ActiveButton {
  const { name, type, url = '' } = button
  switch (type) {
    case 'view':
      return { type, name, url }
    case 'miniprogram':
      return { type, name, url, appid: button.appId ?? '', pagepath: button.pagePath ?? '' }
    case 'media_id':
      return { type, name, media_id: button.mediaId ?? '' }
    case 'article_id':
    case 'article_view_limited':
      return { type, name, article_id: button.articleId ?? '' }
    case undefined:
      throw new Error('a button without action was not checked')
    default:
      return { type, name, key: button.key ?? '' }
  }
}

/** A menu as the platform has it, as the editor holds it. What we do not know is left out. */
export function fromPlatform(buttons: readonly unknown[]): MenuButton[] {
  return buttons.map((value) => {
    const button = value as Record<string, unknown>
    const below = Array.isArray(button.sub_button) ? fromPlatform(button.sub_button) : []
    if (below.length > 0) return { name: textOf(button.name) ?? '', subButtons: below }
    const type = buttonTypes.find((known) => known === button.type)
    return withoutGaps({
      name: textOf(button.name) ?? '',
      type,
      key: textOf(button.key),
      url: textOf(button.url),
      appId: textOf(button.appid),
      pagePath: textOf(button.pagepath),
      mediaId: textOf(button.media_id),
      articleId: textOf(button.article_id),
    })
  })
}

/** The same menu has the same text, whatever the order and gaps of its fields. */
export function canonicalMenu(buttons: readonly MenuButton[]): string {
  return JSON.stringify(
    buttons.map(({ name, type, key, url, appId, pagePath, mediaId, articleId, subButtons }) => [
      name,
      ...[type, key, url, appId, pagePath, mediaId, articleId].map((field) => field ?? ''),
      canonicalBelow(subButtons),
    ]),
  )
}

function canonicalBelow(below: readonly MenuButton[] = []): unknown {
  return below.length === 0 ? [] : JSON.parse(canonicalMenu(below))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function withoutGaps(button: MenuButton & { type: ButtonType | undefined }): MenuButton {
  return Object.fromEntries(
    Object.entries(button).filter(([, value]) => value !== undefined),
  ) as unknown as MenuButton
}
