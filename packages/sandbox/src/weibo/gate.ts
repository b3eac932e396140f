import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, type Exchange, json } from '../http/exchange.ts'
import type { Fields } from '../http/fields.ts'
import { type Part, readMultipart } from '../http/multipart.ts'
import { shorten } from '../ledger/ledger.ts'
import type { World } from '../world/world.ts'
import { refuseWeibo, WeiboError } from './errors.ts'
import type { WeiboAccount } from './model.ts'

export interface WeiboCall {
  world: World
  account: WeiboAccount
  form: URLSearchParams
  /** The uploaded picture, if any. */
  file: Part | undefined
}

export interface WeiboRoute {
  method: 'GET' | 'POST'
  path: string
  /** Publishing is counted apart: 30 an hour for a user. */
  publishes?: boolean
  run: (call: WeiboCall) => Fields
}

const A_DAY = 100
const AN_HOUR_PUBLISHED = 30
const AN_HOUR_BY_ADDRESS = 15_000

/** The door of every Weibo API: faults on order, token, rate limits, work, ledger (rules.md §13). */
export async function serveWeibo(
  world: World,
  routes: ReadonlyMap<string, WeiboRoute>,
  exchange: Exchange,
): Promise<Answer> {
  const { form, file } = readForm(exchange)
  const token = form.get('access_token') ?? bearerOf(exchange)
  const uid = token ? world.state.weibo.tokens.get(token)?.uid : undefined
  const faults = world.misbehaviour.forApi(exchange.path, uid)
  for (const fault of faults) if (fault.kind === 'delay') await pause(fault.ms)
  if (faults.some((fault) => fault.kind === 'refuse')) return { cut: true }
  let status = 200
  let result: Fields
  try {
    for (const fault of faults)
      if (fault.kind === 'errcode')
        throw new WeiboError(fault.errcode, fault.errmsg ?? 'System error')
    const route = routes.get(exchange.path) ?? refuseWeibo(10020)
    if (route.method !== exchange.method) refuseWeibo(10021)
    const account = accountOfToken(world, token)
    countWeibo(world, account, route, exchange.ip)
    result = route.run({ world, account, form, file })
  } catch (error) {
    if (!(error instanceof WeiboError)) throw error
    status = 400
    result = { error: error.message, error_code: error.code, request: exchange.path }
  }
  note(
    world,
    exchange,
    form,
    uid,
    status,
    result,
    faults.map((fault) => fault.kind),
  )
  world.touch()
  for (const fault of faults) {
    if (fault.kind === 'cut') return { cut: true }
    if (fault.kind === 'status') return { status: fault.status, body: '' }
    if (fault.kind === 'garbage') return { status: 200, body: '<html></html>' }
  }
  return json(result, status)
}

function readForm({ headers, body, query }: Exchange): {
  form: URLSearchParams
  file: Part | undefined
} {
  const form = new URLSearchParams(query)
  const parts = readMultipart(headers['content-type'] ?? '', body)
  for (const part of parts ?? [])
    if (part.filename === undefined) form.set(part.name, part.bytes.toString('utf8'))
  if (!parts)
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) form.set(name, value)
  return { form, file: parts?.find((part) => part.filename !== undefined) }
}

function bearerOf({ headers }: Exchange): string | undefined {
  return /^OAuth2 (\S+)$/.exec(headers.authorization ?? '')?.[1]
}

function accountOfToken(world: World, token: string | null | undefined): WeiboAccount {
  if (!token) refuseWeibo(10016, 'access_token')
  const known = world.state.weibo.tokens.get(token) ?? refuseWeibo(21332)
  if (known.expiresAt <= world.clock.ms()) refuseWeibo(21327)
  return world.state.weibo.accounts.get(known.uid) ?? refuseWeibo(20003)
}

function countWeibo(world: World, account: WeiboAccount, route: WeiboRoute, ip: string): void {
  const hour = Math.floor(world.clock.ms() / 3_600_000)
  const day = Math.floor((world.clock.ms() + 8 * 3_600_000) / 86_400_000)
  const limits: [string, number, () => never][] = [
    [`weibo ip ${ip} ${hour}`, AN_HOUR_BY_ADDRESS, () => refuseWeibo(10022)],
    [`weibo user ${account.uid} ${day}`, A_DAY, () => refuseWeibo(10023)],
  ]
  if (route.publishes)
    limits.push([
      `weibo publish ${account.uid} ${hour}`,
      AN_HOUR_PUBLISHED,
      () => refuseWeibo(10024, route.path),
    ])
  const { counters } = world.state
  for (const [key, limit, refuse] of limits) if ((counters.get(key) ?? 0) >= limit) refuse()
  for (const [key] of limits) counters.set(key, (counters.get(key) ?? 0) + 1)
}

function note(
  world: World,
  exchange: Exchange,
  form: URLSearchParams,
  uid: string | undefined,
  status: number,
  response: Fields,
  faults: string[],
): void {
  const request = Object.fromEntries(form)
  if (request.access_token) request.access_token = `${request.access_token.slice(0, 6)}…`
  world.ledger.addCall({
    at: world.clock.ms(),
    api: exchange.path,
    method: exchange.method,
    ...(uid === undefined ? {} : { appId: uid }),
    query: {},
    request: shorten(request),
    status,
    errcode: typeof response.error_code === 'number' ? response.error_code : 0,
    response: shorten(response),
    faults,
  })
}
