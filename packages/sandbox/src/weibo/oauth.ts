import { randomBytes } from 'node:crypto'
import { type Answer, type Exchange, html, json, redirect } from '../http/exchange.ts'
import { escapeHtml, page } from '../http/page.ts'
import type { Router } from '../http/router.ts'
import type { World } from '../world/world.ts'
import { refuseWeibo, WeiboError } from './errors.ts'
import { issueWeiboToken, type WeiboAccount } from './model.ts'

const CODE_LIFE_MS = 5 * 60_000

/** Weibo's OAuth2: the owner of an account lets its application act for it. */
export function addWeiboOauth(router: Router, world: World): void {
  router.add('GET', '/oauth2/authorize', ({ query }) => {
    const account = accountOfKey(world, query.get('client_id'))
    const target = query.get('redirect_uri') ?? ''
    if (!account || !mayReturn(account, target))
      return html(page('出错了', `<main class="ask"><h1>redirect_uri_mismatch</h1></main>`), 400)
    if (query.has('confirm')) return redirect(withCode(world, account, target, query.get('state')))
    const again = new URLSearchParams(query)
    again.set('confirm', '1')
    const text = `<main class="ask"><h1>${escapeHtml(account.screenName)}</h1><p>授权该应用代为发布和回复</p>
<p><a class="yes" href="/oauth2/authorize?${escapeHtml(again.toString())}">授权</a></p></main>`
    return html(page('微博授权', text))
  })
  router.add('POST', '/oauth2/access_token', (exchange) =>
    answer(exchange, (form) => exchangeCode(world, form)),
  )
  router.add('POST', '/oauth2/get_token_info', (exchange) =>
    answer(exchange, (form) => {
      const token =
        world.state.weibo.tokens.get(form.get('access_token') ?? '') ?? refuseWeibo(21332)
      const expire_in = Math.floor((token.expiresAt - world.clock.ms()) / 1000)
      if (expire_in <= 0) refuseWeibo(21327)
      return { uid: Number(token.uid), appkey: token.appKey, scope: null, expire_in }
    }),
  )
}

function exchangeCode(world: World, form: URLSearchParams) {
  if (form.get('grant_type') !== 'authorization_code') refuseWeibo(21323)
  const account = accountOfKey(world, form.get('client_id'))
  if (!account || account.appSecret !== form.get('client_secret')) refuseWeibo(21324)
  const name = form.get('code') ?? ''
  const code = world.state.weibo.codes.get(name)
  world.state.weibo.codes.delete(name)
  if (code?.appKey !== account.appKey || code.expiresAt <= world.clock.ms()) refuseWeibo(21325)
  if (code.redirectUri !== form.get('redirect_uri')) refuseWeibo(21322)
  const expires_in = 30 * 86_400
  const access_token = issueWeiboToken(world, account)
  return {
    access_token,
    remind_in: String(expires_in),
    expires_in,
    uid: account.uid,
    isRealName: 'true',
  }
}

function withCode(
  world: World,
  account: WeiboAccount,
  target: string,
  state: string | null,
): string {
  const code = randomBytes(16).toString('hex')
  world.state.weibo.codes.set(code, {
    appKey: account.appKey,
    uid: account.uid,
    expiresAt: world.clock.ms() + CODE_LIFE_MS,
    redirectUri: target,
  })
  const query = new URLSearchParams(state === null ? { code } : { code, state })
  return `${target}${target.includes('?') ? '&' : '?'}${query}`
}

function answer(exchange: Exchange, run: (form: URLSearchParams) => unknown): Answer {
  const form = new URLSearchParams([
    ...exchange.query,
    ...new URLSearchParams(exchange.body.toString('utf8')),
  ])
  try {
    return json(run(form))
  } catch (error) {
    if (!(error instanceof WeiboError)) throw error
    const { code, message } = error
    return json({ error: message, error_code: code, request: exchange.path }, 400)
  }
}

function accountOfKey(world: World, appKey: string | null): WeiboAccount | undefined {
  for (const account of world.state.weibo.accounts.values())
    if (account.appKey === appKey) return account
  return undefined
}

function mayReturn({ redirectUris }: WeiboAccount, target: string): boolean {
  if (!/^https?:\/\//.test(target)) return false
  return redirectUris.length === 0 || redirectUris.includes(target)
}
