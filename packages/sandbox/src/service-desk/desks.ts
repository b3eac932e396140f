import type { Account } from '../accounts/account.ts'
import { nextNumber, type World } from '../world/world.ts'

/** A customer-service account of the platform (客服账号). */
export interface Desk {
  kf_id: number
  /** `name@微信号`. */
  kf_account: string
  kf_nick: string
}

export function desksOf(world: World, account: Account): Desk[] {
  const known = world.state.desks.get(account.appId)
  if (known) return known
  const desks: Desk[] = []
  world.state.desks.set(account.appId, desks)
  return desks
}

export function findDesk(world: World, account: Account, name: string): Desk | undefined {
  return desksOf(world, account).find((desk) => desk.kf_account === name)
}

export function addDesk(world: World, account: Account, kf_account: string, kf_nick: string): void {
  desksOf(world, account).push({ kf_id: nextNumber(world, 'desk', 1000), kf_account, kf_nick })
}
