import type { Account } from '../accounts/account.ts'
import { dayOf } from '../clock/clock.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, textAt } from '../http/fields.ts'
import { clearUsage, countCall, dailyLimit, usageOf } from '../tokens/quotas.ts'
import { checkAddress, issuePlainToken, issueStableToken } from '../tokens/tokens.ts'
import type { World } from '../world/world.ts'
import { type ApiRoute, OK, type OpenCall } from './route.ts'

const CLEAR_A_MONTH = 10

/** Tokens and quotas. `limitOf` tells the daily limit of a path, undefined when there is no such API. */
export function tokenApis(limitOf: (path: string) => number | undefined): ApiRoute[] {
  return [
    {
      method: 'ANY',
      path: '/cgi-bin/token',
      open(call) {
        const { query } = call
        if (query.get('grant_type') !== 'client_credential') refuse(40002)
        const account = proveAccount(call, query.get('appid'), query.get('secret'))
        countCall(call.world, account, '/cgi-bin/token', { daily: 2000 })
        return issuePlainToken(call.world, account)
      },
    },
    {
      method: 'POST',
      path: '/cgi-bin/stable_token',
      open(call) {
        const body = call.json()
        if (body.grant_type !== 'client_credential') refuse(40002)
        const account = proveAccount(call, textAt(body, 'appid'), textAt(body, 'secret'))
        const limits = { daily: 500_000, perMinute: 10_000 }
        countCall(call.world, account, '/cgi-bin/stable_token', limits)
        return issueStableToken(call.world, account, body.force_refresh === true)
      },
    },
    {
      method: 'POST',
      path: '/cgi-bin/clear_quota',
      run({ world, account, json }) {
        if (textAt(json(), 'appid') !== account.appId) refuse(40013)
        return clearQuota(world, account)
      },
    },
    {
      method: 'POST',
      path: '/cgi-bin/clear_quota/v2',
      open(call) {
        const { query } = call
        const account = proveAccount(call, query.get('appid'), query.get('appsecret'))
        return clearQuota(call.world, account)
      },
    },
    {
      method: 'POST',
      path: '/cgi-bin/openapi/quota/get',
      run({ world, account, json }) {
        const path = textAt(json(), 'cgi_path')
        const daily = limitOf(path) ?? refuse(76021)
        const limit = dailyLimit(world, account.appId, path, daily)
        const { used } = usageOf(world, account.appId, path)
        return { ...OK, quota: { daily_limit: limit, used, remain: Math.max(limit - used, 0) } }
      },
    },
    {
      method: 'POST',
      path: '/cgi-bin/openapi/rid/get',
      run: ({ world, account, json }) => findRequest(world, account, textAt(json(), 'rid')),
    },
    {
      method: 'POST',
      path: '/cgi-bin/callback/check',
      run: () => ({
        dns: [{ ip: '127.0.0.1', real_operator: 'DEFAULT' }],
        ping: [{ ip: '127.0.0.1', from_operator: 'DEFAULT', package_loss: '0%', time: '0.1ms' }],
      }),
    },
    { method: 'ANY', path: '/cgi-bin/getcallbackip', run: () => ({ ip_list: ['127.0.0.1'] }) },
    { method: 'ANY', path: '/cgi-bin/get_api_domain_ip', run: () => ({ ip_list: ['127.0.0.1'] }) },
  ]
}

/** The account that appId and secret prove; refuses what is missing, unknown, wrong or from elsewhere. */
function proveAccount(call: OpenCall, appId: string | null, secret: string | null): Account {
  if (!appId) refuse(41002)
  if (!secret) refuse(41004)
  const account = call.world.state.accounts.get(appId) ?? refuse(40013)
  checkAddress(account, call.ip)
  if (account.secret !== secret) refuse(40125)
  return account
}

function clearQuota(world: World, account: Account) {
  const key = `clear_quota ${account.appId} ${dayOf(world.clock.ms()).slice(0, 7)}`
  const used = world.state.counters.get(key) ?? 0
  if (used >= CLEAR_A_MONTH) refuse(48006)
  world.state.counters.set(key, used + 1)
  clearUsage(world, account.appId)
  return OK
}

/** What a refused call was, by the request id in its errmsg; as far back as the ledger goes. */
function findRequest(world: World, account: Account, rid: string): Fields {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{8}){2}$/.test(rid)) refuse(76021, 'rid not found')
  const calls = world.ledger.calls({ appId: account.appId })
  const found = calls.find(({ response }) => JSON.stringify(response ?? {}).includes(rid))
  if (!found) refuse(76022)
  return {
    ...OK,
    request: {
      invoke_time: Math.floor(found.at / 1000),
      cost_in_ms: 1,
      request_url: new URLSearchParams(found.query).toString(),
      request_body: JSON.stringify(found.request) ?? '',
      response_body: JSON.stringify(found.response) ?? '',
      client_ip: '127.0.0.1',
    },
  }
}
