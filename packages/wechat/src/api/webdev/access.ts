import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'
import type { Language } from '../user/userinfo.ts'

/** Page authorisation, 网页授权. Source: rules.md §12.5; /doc/service/api/webdev/access. */

/** Silent and the openid only, or after a question and with name and picture. */
export type Scope = 'snsapi_base' | 'snsapi_userinfo'

export interface PageGrant {
  /** Not the access token of the account. */
  access_token: string
  /** Seconds. */
  expires_in: number
  /** Holds 30 days. */
  refresh_token: string
  openid: string
  scope: string
  unionid?: string
  /** 1: a page shown as a snapshot, whose visitor is virtual and must not be taken for a person. */
  is_snapshotuser?: 0 | 1
}

export interface PageUser {
  openid: string
  nickname: string
  headimgurl: string
  unionid?: string
}

/**
 * The address where a person grants access and comes back to `redirectUri` with `code` and `state`.
 *
 * The code holds five minutes and once. `state` is 1 to 128 letters or digits: make it
 * unguessable and compare it on return.
 */
export function authorizeUrl(
  client: Client,
  options: { redirectUri: string; scope: Scope; state: string; forcePopup?: boolean },
): string {
  if (!/^[A-Za-z0-9]{1,128}$/.test(options.state))
    throw new RequestError('state', '1 to 128 letters or digits')
  // The platform insists on this order.
  const query = new URLSearchParams({
    appid: client.appId,
    redirect_uri: options.redirectUri,
    response_type: 'code',
    scope: options.scope,
    state: options.state,
  })
  if (options.forcePopup) query.set('forcePopup', 'true')
  return `${client.openUrl}/connect/oauth2/authorize?${query}#wechat_redirect`
}

/** Exchanges a code. A lost answer ends as `OutcomeUnknownError`: the code may be used up. */
export function exchangeCode(client: Client, code: string): Promise<PageGrant> {
  return client.call({
    api: '/sns/oauth2/access_token',
    query: { code, grant_type: 'authorization_code' },
    idempotent: false,
    credential: 'secret',
  })
}

/** Gets a new page token by a refresh token. */
export function refresh(client: Client, refreshToken: string): Promise<PageGrant> {
  return client.call({
    api: '/sns/oauth2/refresh_token',
    query: {
      appid: client.appId,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    },
    idempotent: true,
    credential: 'none',
  })
}

/** Name and picture, of a grant with `snsapi_userinfo`. Gender and place are not given any more. */
export function getUser(
  client: Client,
  grant: { access_token: string; openid: string },
  lang: Language = 'zh_CN',
): Promise<PageUser> {
  return client.call({
    api: '/sns/userinfo',
    query: { access_token: grant.access_token, openid: grant.openid, lang },
    idempotent: true,
    credential: 'none',
  })
}

/** Throws `PlatformError` when the page token does not hold any more. */
export async function check(
  client: Client,
  grant: { access_token: string; openid: string },
): Promise<void> {
  await client.call({
    api: '/sns/auth',
    query: { access_token: grant.access_token, openid: grant.openid },
    idempotent: true,
    credential: 'none',
  })
}

/** Whether a grant tells of a virtual visitor, who is nobody. */
export function isSnapshotUser(grant: PageGrant): boolean {
  return grant.is_snapshotuser === 1
}
