import { fieldsOf, type MenuButton } from './menu-draft.ts'

export interface MenuChange {
  /** `2` the second column, `2.1` the first button below it; as people count. */
  place: string
  kind: 'added' | 'removed' | 'changed'
  before?: string
  after?: string
}

/**
 * What pushing would change, place by place.
 *
 * @param say names an action for people.
 */
export function menuDifference(
  before: readonly MenuButton[],
  after: readonly MenuButton[],
  say: (type: NonNullable<MenuButton['type']>) => string,
): MenuChange[] {
  const old = linesOf(before, say)
  const now = linesOf(after, say)
  const places = [...new Set([...old.keys(), ...now.keys()])].toSorted()
  return places.flatMap((place): MenuChange[] => {
    const was = old.get(place)
    const is = now.get(place)
    if (was === is) return []
    if (was === undefined) return [{ place, kind: 'added', after: is }]
    if (is === undefined) return [{ place, kind: 'removed', before: was }]
    return [{ place, kind: 'changed', before: was, after: is }]
  })
}

function linesOf(
  buttons: readonly MenuButton[],
  say: (type: NonNullable<MenuButton['type']>) => string,
): Map<string, string> {
  const lines = new Map<string, string>()
  const walk = (list: readonly MenuButton[], above: string) => {
    for (const [index, button] of list.entries()) {
      const place = `${above}${index + 1}`
      lines.set(place, describe(button, say))
      walk(button.subButtons ?? [], `${place}.`)
    }
  }
  walk(buttons, '')
  return lines
}

/** A button in one line: its name, what a tap does, and with what. */
function describe(
  button: MenuButton,
  say: (type: NonNullable<MenuButton['type']>) => string,
): string {
  const { name, type } = button
  if (type === undefined) return name
  const values = fieldsOf(type).flatMap((field) => button[field] ?? [])
  return [name, say(type), ...values].join(' · ')
}
