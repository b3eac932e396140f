import type { PhoneMenuButton } from '../contract.ts'
import type { Follower } from '../people/person.ts'
import type { World } from '../world/world.ts'

/** A button as the API keeps it: what the phone shows, and references it resolves. */
export interface MenuButton extends PhoneMenuButton {
  media_id?: string
  article_id?: string
  appid?: string
  pagepath?: string
  sub_button?: MenuButton[]
}

export interface MatchRule {
  tag_id?: string
  client_platform_type?: string
}

interface ConditionalMenu {
  menuid: number
  button: MenuButton[]
  matchrule: MatchRule
}

export interface AccountMenus {
  menuid: number
  button: MenuButton[]
  conditional: ConditionalMenu[]
}

/** The menu a follower sees: the newest conditional one that fits, else the account's. */
export function menuFor(world: World, appId: string, follower: Follower | undefined): MenuButton[] {
  const menus = world.state.menus.get(appId)
  if (!menus) return []
  const fitting = menus.conditional.findLast(({ matchrule }) => fits(matchrule, follower))
  return fitting?.button ?? menus.button
}

/** The phones of the sandbox count as Android. */
const PLATFORM = '2'

function fits(rule: MatchRule, follower: Follower | undefined): boolean {
  if (!follower) return false
  if (rule.tag_id && !follower.tagIds.includes(Number(rule.tag_id))) return false
  return !rule.client_platform_type || rule.client_platform_type === PLATFORM
}
