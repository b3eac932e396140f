import type { paths } from '#lib/api.gen.ts'

type Draft =
  paths['/api/accounts/{accountId}/menu']['get']['responses'][200]['content']['application/json']
type ApiButton = Draft['buttons'][number]

export type MenuFault = Draft['faults'][number]
export type ButtonType = NonNullable<ApiButton['type']>
/** A button as the server takes it; what has others below it has no action of its own. */
export type MenuButton = Omit<ApiButton, 'subButtons'> & { subButtons?: MenuButton[] }
/** `[1]`: second column; `[1, 0]`: the first button below it. */
export type Place = readonly number[]

/** What each level of the menu allows. Source: rules.md §12.5. Names in bytes of UTF-8. */
export const levels = [
  { buttons: 3, nameBytes: 16, shownCharacters: 4 },
  { buttons: 5, nameBytes: 60, shownCharacters: 8 },
] as const

const actionFields = ['key', 'url', 'appId', 'pagePath', 'mediaId', 'articleId'] as const
export type ActionField = (typeof actionFields)[number]

const keyed: readonly ButtonType[] = [
  'click',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
]

/** The fields that an action needs, in the order in which they are asked for. */
export function fieldsOf(type: ButtonType | undefined): readonly ActionField[] {
  if (type === undefined) return []
  if (keyed.includes(type)) return ['key']
  if (type === 'view') return ['url']
  if (type === 'miniprogram') return ['appId', 'pagePath', 'url']
  return type === 'media_id' ? ['mediaId'] : ['articleId']
}

export function buttonAt(buttons: readonly MenuButton[], place: Place): MenuButton | undefined {
  const [column = -1, row] = place
  const top = buttons[column]
  return row === undefined ? top : top?.subButtons?.[row]
}

/** Changes one button. */
export function changeAt(
  buttons: readonly MenuButton[],
  place: Place,
  change: (button: MenuButton) => MenuButton,
): MenuButton[] {
  const [column, row] = place
  return buttons.map((top, index) => {
    if (index !== column) return top
    if (row === undefined) return change(top)
    const below = top.subButtons ?? []
    return { ...top, subButtons: below.map((sub, at) => (at === row ? change(sub) : sub)) }
  })
}

/** Another action: fields that it does not need go. */
export function withType(button: MenuButton, type: ButtonType): MenuButton {
  const kept = fieldsOf(type).filter((field) => button[field] !== undefined)
  const fields = Object.fromEntries(kept.map((field) => [field, button[field]]))
  return { name: button.name, type, ...fields }
}

/** A field as typed; an empty one is left out. */
export function withField(button: MenuButton, field: ActionField, text: string): MenuButton {
  const { [field]: _, ...rest } = button
  return text === '' ? rest : { ...rest, [field]: text }
}

/** Adds a column at the right. */
export function addTop(buttons: readonly MenuButton[], name: string): MenuButton[] {
  return [...buttons, { name }]
}

/** Adds a button below a column; an action the column had goes to the first button below it. */
export function addBelow(
  buttons: readonly MenuButton[],
  column: number,
  name: string,
): MenuButton[] {
  return changeAt(buttons, [column], ({ name: own, subButtons = [], ...action }) => {
    if (subButtons.length > 0 || action.type === undefined)
      return { name: own, subButtons: [...subButtons, { name }] }
    return { name: own, subButtons: [{ ...action, name }] }
  })
}

/** Takes a button out; a column that loses its last button below is a button again. */
export function removeAt(buttons: readonly MenuButton[], place: Place): MenuButton[] {
  const [column = -1, row] = place
  if (row === undefined) return buttons.filter((_, index) => index !== column)
  return changeAt(buttons, [column], (top) => {
    const { subButtons = [], ...rest } = top
    const left = subButtons.filter((_, index) => index !== row)
    return left.length > 0 ? { ...rest, subButtons: left } : rest
  })
}

/**
 * Moves a button to a place of the same level; below another column when there is room.
 *
 * Answers the buttons unchanged when the place cannot take it.
 */
export function move(buttons: readonly MenuButton[], from: Place, to: Place): MenuButton[] {
  const moved = buttonAt(buttons, from)
  if (!moved || from.length !== to.length || !canTake(buttons, from, to)) return [...buttons]
  const [column = 0, row] = to
  if (row === undefined) {
    const rest = buttons.filter((_, index) => index !== from[0])
    return rest.toSpliced(column, 0, moved)
  }
  return changeAt(removeAt(buttons, from), [column], (top) => ({
    ...top,
    subButtons: (top.subButtons ?? []).toSpliced(row, 0, moved),
  }))
}

function canTake(buttons: readonly MenuButton[], from: Place, to: Place): boolean {
  const [column = -1, row] = to
  const target = buttons[column]
  if (!target || to.some((at) => at < 0)) return false
  if (row === undefined || from[0] === column) return true
  const below = target.subButtons ?? []
  return below.length < levels[1].buttons && (below.length > 0 || target.type === undefined)
}
