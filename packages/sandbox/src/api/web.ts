import { randomBytes } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { followersOf, openidOf, unionidOf } from '../people/followers.ts'
import {
  REFRESH_LIFE_MS,
  WEB_TOKEN_LIFE_MS,
  type WebCode,
  type WebToken,
} from '../tokens/web-tokens.ts'
import type { World } from '../world/world.ts'
import { type ApiRoute, OK, type OpenCall } from './route.ts'

/** Beyond so many, expired tokens are forgotten and answer 40001. */
const KEPT_TOKENS = 10_000

/** Web authorisation behind the redirect, and JS-SDK tickets (rules.md §12.5). */
export const webApis: ApiRoute[] = [
  {
    method: 'ANY',
    path: '/sns/oauth2/access_token',
    open(call) {
      const query = formOf(call)
      const account = accountNamed(call.world, query.get('appid'))
      const secret = query.get('secret')
      if (!secret) refuse(41004)
      if (secret !== account.secret) refuse(40125)
      if (query.get('grant_type') !== 'authorization_code') refuse(40002)
      return redeem(call.world, account, query.get('code'))
    },
  },
  {
    method: 'ANY',
    path: '/sns/oauth2/refresh_token',
    open(call) {
      const query = formOf(call)
      const account = accountNamed(call.world, query.get('appid'))
      const refresh = query.get('refresh_token')
      if (!refresh) refuse(41003)
      const known = call.world.state.refreshTokens.get(refresh)
      if (known?.appId !== account.appId) refuse(40030)
      if (known.expiresAt <= call.world.clock.ms()) refuse(42002)
      return issue(call.world, known, refresh)
    },
  },
  {
    method: 'ANY',
    path: '/sns/auth',
    open(call) {
      webTokenOf(call.world, formOf(call))
      return OK
    },
  },
  {
    method: 'ANY',
    path: '/sns/userinfo',
    open(call) {
      const token = webTokenOf(call.world, formOf(call))
      if (token.scope !== 'snsapi_userinfo') refuse(48001)
      return presentUser(call.world, token)
    },
  },
  {
    method: 'ANY',
    path: '/cgi-bin/ticket/getticket',
    daily: 1_000_000,
    run({ world, account, query }) {
      const type = query.get('type') ?? ''
      if (type !== 'jsapi' && type !== 'wx_card') refuse(40097)
      const key = `${type}|${account.appId}`
      const now = world.clock.ms()
      const known = world.state.tickets.get(key)
      // As with stable tokens, one ticket is current and its remaining time is told.
      const ticket =
        known && known.expiresAt > now
          ? known
          : { ticket: randomBytes(64).toString('base64url'), expiresAt: now + 7_200_000 }
      world.state.tickets.set(key, ticket)
      const expires_in = Math.floor((ticket.expiresAt - now) / 1000)
      return { ...OK, ticket: ticket.ticket, expires_in }
    },
  },
]

/** These calls take their parameters in the query, or as a form. */
function formOf({ query, exchange }: OpenCall): URLSearchParams {
  if (exchange.method !== 'POST' || exchange.body.length === 0) return query
  return new URLSearchParams([...query, ...new URLSearchParams(exchange.body.toString('utf8'))])
}

function accountNamed(world: World, appId: string | null): Account {
  if (!appId) refuse(41002)
  return world.state.accounts.get(appId) ?? refuse(40013)
}

function redeem(world: World, account: Account, code: string | null) {
  if (!code) refuse(41008)
  const known = world.state.webCodes.get(code)
  if (!known || known.appId !== account.appId) refuse(40029)
  if (known.used) refuse(40163)
  if (known.expiresAt <= world.clock.ms()) refuse(42003)
  known.used = true
  return issue(world, known)
}

/** A new token, with a refresh token of 30 days unless one is being used. */
function issue(world: World, from: WebCode | WebToken, refresh?: string) {
  const { appId, personId, scope, snapshot } = from
  const openid = snapshot ? openidOf(appId, `snapshot ${personId}`) : openidOf(appId, personId)
  const now = world.clock.ms()
  const token = { appId, personId, openid, scope, snapshot }
  if (world.state.webTokens.size >= KEPT_TOKENS)
    for (const [name, { expiresAt }] of world.state.webTokens)
      if (expiresAt <= now) world.state.webTokens.delete(name)
  const access_token = `w${randomBytes(66).toString('base64url')}`
  world.state.webTokens.set(access_token, { ...token, expiresAt: now + WEB_TOKEN_LIFE_MS })
  const refresh_token = refresh ?? `r${randomBytes(66).toString('base64url')}`
  if (!refresh)
    world.state.refreshTokens.set(refresh_token, { ...token, expiresAt: now + REFRESH_LIFE_MS })
  const account = accountNamed(world, appId)
  const unionid = scope === 'snsapi_userinfo' ? unionidOf(account, personId) : undefined
  return {
    access_token,
    expires_in: WEB_TOKEN_LIFE_MS / 1000,
    refresh_token,
    openid,
    scope,
    ...(snapshot ? { is_snapshotuser: 1 } : {}),
    ...(unionid ? { unionid } : {}),
  }
}

function webTokenOf(world: World, query: URLSearchParams): WebToken {
  const token = query.get('access_token')
  if (!token) refuse(41001)
  const known = world.state.webTokens.get(token) ?? refuse(40001)
  if (known.expiresAt <= world.clock.ms()) refuse(42001)
  if (known.openid !== query.get('openid')) refuse(40003)
  return known
}

/** Since October 2021 without sex and region. */
function presentUser(world: World, { appId, personId, openid, snapshot }: WebToken) {
  const person = world.state.people.get(personId)
  const account = accountNamed(world, appId)
  const unionid = unionidOf(account, personId)
  const known = followersOf(world, appId).has(openid) || snapshot
  if (!known && !person) refuse(40003)
  return {
    openid,
    nickname: snapshot ? '微信用户' : (person?.name ?? ''),
    sex: 0,
    language: '',
    city: '',
    province: '',
    country: '',
    headimgurl: `${world.origin()}/mmhead/${snapshot ? 'anonymous' : personId}/132`,
    privilege: [],
    ...(unionid ? { unionid } : {}),
  }
}
