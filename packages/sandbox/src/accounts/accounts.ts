import { randomBytes } from 'node:crypto'
import type { World } from '../world/world.ts'
import type { Account, NewAccount } from './account.ts'

const COLOURS = ['#07c160', '#1677ff', '#d4380d', '#722ed1', '#08979c', '#c41d7f', '#ad6800']

/** Opens an account on the platform; what is left out is chosen. Throws when the appId is taken. */
export function createAccount(world: World, wanted: NewAccount): Account {
  const appId = wanted.appId ?? `wx${randomBytes(8).toString('hex')}`
  if (world.state.accounts.has(appId)) throw new Error(`account ${appId} exists already`)
  const account: Account = {
    secret: randomBytes(16).toString('hex'),
    alias: `gov-${appId.slice(-6)}`,
    username: `gh_${randomBytes(6).toString('hex')}`,
    kind: 'service',
    verified: true,
    personal: false,
    intro: '',
    colour: COLOURS[world.state.accounts.size % COLOURS.length] ?? '#07c160',
    ipWhiteList: [],
    oauthDomains: [],
    grants: [],
    withheld: [],
    massProtection: false,
    snapshotPages: false,
    ...wanted,
    appId,
  }
  world.state.accounts.set(appId, account)
  world.state.followers.set(appId, new Map())
  world.touch()
  return account
}

/** The account with that appId; throws when there is none. */
export function accountOf(world: World, appId: string): Account {
  const account = world.state.accounts.get(appId)
  if (!account) throw new Error(`no account ${appId}`)
  return account
}

/** Changes settings of an account; its appId stays. */
export function updateAccount(
  world: World,
  appId: string,
  changes: Partial<Omit<Account, 'appId'>>,
): Account {
  const account = Object.assign(accountOf(world, appId), changes)
  world.touch()
  return account
}
