import { refuse } from '../errors/platform-error.ts'
import { fieldsAt, textAt } from '../http/fields.ts'
import { type AccountMenus, type MatchRule, type MenuButton, menuFor } from '../menus/menu.ts'
import { readMenu } from '../menus/validate-menu.ts'
import { followersOf } from '../people/followers.ts'
import { nextNumber, type World } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'

const CONDITIONAL_MENUS = 20

export const menuApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/menu/create',
    daily: 1000,
    needs: 'menu',
    run({ world, account, json }) {
      const button = readMenu(json())
      const conditional = world.state.menus.get(account.appId)?.conditional ?? []
      const menuid = nextNumber(world, 'menuid', 400_000_000)
      world.state.menus.set(account.appId, { menuid, button, conditional })
      world.live.tellAll({ kind: 'menu-changed', appId: account.appId })
      return OK
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/menu/get',
    daily: 10_000,
    needs: 'menu',
    run({ world, account }) {
      const menus = menusOf(world, account.appId) ?? refuse(46003)
      const conditionalmenu = menus.conditional.map(({ button, matchrule, menuid }) => ({
        button: button.map(presentButton),
        matchrule,
        menuid,
      }))
      return {
        menu: { button: menus.button.map(presentButton), menuid: menus.menuid },
        ...(conditionalmenu.length > 0 ? { conditionalmenu } : {}),
      }
    },
  },
  {
    method: 'ANY',
    path: '/cgi-bin/menu/delete',
    daily: 1000,
    needs: 'menu',
    run({ world, account }) {
      world.state.menus.delete(account.appId)
      world.live.tellAll({ kind: 'menu-changed', appId: account.appId })
      return OK
    },
  },
  {
    method: 'ANY',
    path: '/cgi-bin/get_current_selfmenu_info',
    daily: 10_000,
    run({ world, account }) {
      const menus = menusOf(world, account.appId)
      if (!menus) return { is_menu_open: 0 }
      return { is_menu_open: 1, selfmenu_info: { button: menus.button.map(presentSelfButton) } }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/addconditional',
    daily: 2000,
    needs: 'menu',
    run({ world, account, json }) {
      const body = json()
      const button = readMenu(body)
      const matchrule = readRule(fieldsAt(body, 'matchrule'))
      const menus = menusOf(world, account.appId) ?? refuse(65303)
      if (menus.conditional.length >= CONDITIONAL_MENUS) refuse(65305)
      const menuid = nextNumber(world, 'menuid', 400_000_000)
      menus.conditional.push({ menuid, button, matchrule })
      world.live.tellAll({ kind: 'menu-changed', appId: account.appId })
      return { menuid: String(menuid) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/delconditional',
    daily: 2000,
    needs: 'menu',
    run({ world, account, json }) {
      const menuid = Number(textAt(json(), 'menuid'))
      const menus = menusOf(world, account.appId)
      const at = menus?.conditional.findIndex((one) => one.menuid === menuid) ?? -1
      if (!menus || at < 0) refuse(65301)
      menus.conditional.splice(at, 1)
      world.live.tellAll({ kind: 'menu-changed', appId: account.appId })
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/trymatch',
    daily: 20_000,
    needs: 'menu',
    run({ world, account, json }) {
      const follower = followersOf(world, account.appId).get(textAt(json(), 'user_id'))
      if (!follower?.subscribed) refuse(65302)
      return { button: menuFor(world, account.appId, follower).map(presentButton) }
    },
  },
]

function menusOf(world: World, appId: string): AccountMenus | undefined {
  return world.state.menus.get(appId)
}

/** Rules by sex, country, province, city and language were withdrawn; what is left must not be empty. */
function readRule(rule: Record<string, unknown>): MatchRule {
  const tag = textAt(rule, 'tag_id') || textAt(rule, 'group_id')
  const platform = textAt(rule, 'client_platform_type')
  if (tag === '' && platform === '') refuse(65304)
  if (platform !== '' && !['1', '2', '3'].includes(platform)) refuse(65314)
  return {
    ...(tag === '' ? {} : { tag_id: tag }),
    ...(platform === '' ? {} : { client_platform_type: platform }),
  }
}

function presentButton(button: MenuButton): Record<string, unknown> {
  return { ...button, sub_button: (button.sub_button ?? []).map(presentButton) }
}

function presentSelfButton(button: MenuButton): Record<string, unknown> {
  const { sub_button = [], ...rest } = button
  return sub_button.length === 0
    ? rest
    : { ...rest, sub_button: { list: sub_button.map(presentSelfButton) } }
}
