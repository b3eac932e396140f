import { checkAction, checkName, error } from './menu-fields.ts'
import { levels, type MenuButton, type MenuFault } from './menu-shape.ts'

export { type ButtonType, buttonTypes, type MenuButton, type MenuFault } from './menu-shape.ts'

/** A menu may lead to so many domains that are not the account's own (65316). */
const outsideDomains = 3

/** Checks a menu by the platform's rules; every fault, in the order of the buttons. */
export function checkMenu(buttons: readonly MenuButton[]): MenuFault[] {
  if (buttons.length === 0)
    return [{ at: [], ...error('menu', '菜单至少要有一个按钮', 'A menu has at least one button') }]
  return [...checkLevel(buttons, [], 0), ...checkDomains(buttons)]
}

/** Whether the platform would take it. */
export function isAcceptable(faults: readonly MenuFault[]): boolean {
  return faults.every((fault) => fault.severity !== 'error')
}

/** A name as the phone shows it: what is too long ends in dots. */
export function shownName(name: string, level: 0 | 1): string {
  const characters = [...name]
  const { shownCharacters } = levels[level]
  return characters.length <= shownCharacters
    ? name
    : `${characters.slice(0, shownCharacters).join('')}…`
}

function checkLevel(buttons: readonly MenuButton[], at: number[], level: 0 | 1): MenuFault[] {
  const { buttons: most } = levels[level]
  const tooMany: MenuFault[] =
    buttons.length > most
      ? [
          {
            at,
            ...error(
              level === 0 ? 'menu' : 'subButtons',
              `${level === 0 ? '一级' : '二级'}菜单最多 ${most} 个，现有 ${buttons.length} 个`,
              `At most ${most} buttons here, not ${buttons.length}`,
            ),
          },
        ]
      : []
  return [
    ...tooMany,
    ...buttons.flatMap((button, index) => checkButton(button, [...at, index], level)),
  ]
}

function checkButton(button: MenuButton, at: number[], level: 0 | 1): MenuFault[] {
  const faults: MenuFault[] = checkName(button.name, level).map((fault) => ({ at, ...fault }))
  const below = button.subButtons ?? []
  if (below.length === 0)
    return [...faults, ...checkAction(button).map((fault) => ({ at, ...fault }))]
  if (level === 1)
    return [
      ...faults,
      {
        at,
        ...error('subButtons', '菜单只有两级，这里不能再有下级', 'A menu has two levels only'),
      },
    ]
  if (button.type !== undefined)
    faults.push({
      at,
      ...error(
        'type',
        '有下级菜单的按钮不能再设置动作',
        'A button with others below it has no action of its own',
      ),
    })
  return [...faults, ...checkLevel(below, at, 1)]
}

/** The platform counts domains that are not the account's own; we cannot know which are, so warn. */
function checkDomains(buttons: readonly MenuButton[]): MenuFault[] {
  const hosts = new Set(
    buttons
      .flatMap((button) => [button, ...(button.subButtons ?? [])])
      .filter(({ type, url }) => type === 'view' && URL.canParse(url ?? ''))
      .map(({ url }) => new URL(url ?? '').host)
      .filter((host) => host !== 'mp.weixin.qq.com'),
  )
  if (hosts.size <= outsideDomains) return []
  return [
    {
      at: [],
      field: 'menu',
      severity: 'warning',
      zh: `菜单指向 ${hosts.size} 个域名；除账号自己的域名外，平台最多接受 ${outsideDomains} 个`,
      en: `The menu leads to ${hosts.size} domains; besides the account’s own, the platform takes ${outsideDomains}`,
    },
  ]
}
