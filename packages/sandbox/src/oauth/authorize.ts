import { randomBytes } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import { canUse } from '../accounts/capabilities.ts'
import { followerOf } from '../people/followers.ts'
import { CODE_LIFE_MS } from '../tokens/web-tokens.ts'
import type { World } from '../world/world.ts'

/** Where web authorisation leads: back to the operator, to the person's consent, or nowhere. */
export type Authorisation =
  | { kind: 'redirect'; url: string }
  | { kind: 'consent'; account: Account }
  | { kind: 'error'; reason: string }

/**
 * Web authorisation for a person inside the chat application (rules.md §12.5).
 *
 * `snsapi_base` and followers pass in silence; anybody else is asked for consent to
 * `snsapi_userinfo` and comes back with `confirmed`.
 */
export function authorise(
  world: World,
  personId: string,
  query: URLSearchParams,
  confirmed = false,
): Authorisation {
  const account = world.state.accounts.get(query.get('appid') ?? '')
  if (!account) return { kind: 'error', reason: 'appid 参数错误' }
  const target = query.get('redirect_uri') ?? ''
  if (!isAllowed(account, target))
    return { kind: 'error', reason: 'redirect_uri 域名与后台配置不一致' }
  const scope = query.get('scope') ?? ''
  const known = scope === 'snsapi_base' || scope === 'snsapi_userinfo'
  if (!known || !canUse(account, 'oauth'))
    return { kind: 'error', reason: 'Scope 参数错误或没有 Scope 权限' }
  if (query.get('response_type') !== 'code')
    return { kind: 'error', reason: 'response_type 参数错误' }
  const state = query.get('state') ?? ''
  if (Buffer.byteLength(state) > 128) return { kind: 'error', reason: 'state 参数过长' }
  const follower = followerOf(world, account, personId)
  const asks = scope === 'snsapi_userinfo' && !follower.subscribed
  if (asks && !confirmed) return { kind: 'consent', account }
  const code = `0${randomBytes(24).toString('base64url').slice(0, 31)}`
  world.state.webCodes.set(code, {
    appId: account.appId,
    personId,
    scope,
    expiresAt: world.clock.ms() + CODE_LIFE_MS,
    used: false,
    snapshot: scope === 'snsapi_userinfo' && account.snapshotPages,
  })
  forgetOldCodes(world)
  world.touch()
  return { kind: 'redirect', url: withCode(target, code, state) }
}

/** Whether an address is the one that begins web authorisation, on whichever host it was written for. */
export function isAuthorizeUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/connect/oauth2/authorize'
}

function isAllowed(account: Account, target: string): boolean {
  if (!/^https?:\/\//.test(target) || !URL.canParse(target)) return false
  return account.oauthDomains.length === 0 || account.oauthDomains.includes(new URL(target).host)
}

function withCode(target: string, code: string, state: string): string {
  const [address = '', fragment] = target.split('#', 2)
  const query = new URLSearchParams({ code, state })
  const joined = `${address}${address.includes('?') ? '&' : '?'}${query}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}

function forgetOldCodes(world: World): void {
  const limit = world.clock.ms() - 86_400_000
  for (const [code, { expiresAt }] of world.state.webCodes)
    if (expiresAt < limit) world.state.webCodes.delete(code)
}
