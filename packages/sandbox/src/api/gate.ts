import { setTimeout as pause } from 'node:timers/promises'
import { canUse } from '../accounts/capabilities.ts'
import { PlatformError, presentError, refuse } from '../errors/platform-error.ts'
import { type Answer, type Exchange, writeJson } from '../http/exchange.ts'
import { type Fields, isFields } from '../http/fields.ts'
import { readMultipart } from '../http/multipart.ts'
import { shorten } from '../ledger/ledger.ts'
import type { ApiFault } from '../misbehave/rules.ts'
import { countCall } from '../tokens/quotas.ts'
import { accountOfToken, checkAddress } from '../tokens/tokens.ts'
import type { World } from '../world/world.ts'
import { type ApiAnswer, type ApiRoute, createCall, withAccount } from './route.ts'

const DEFAULT_DAILY = 100_000

/** The door of every platform API: faults on order, method, token, address, right, quota, work, ledger. */
export async function serveApi(
  world: World,
  routes: ReadonlyMap<string, ApiRoute>,
  exchange: Exchange,
): Promise<Answer> {
  const route = routes.get(exchange.path)
  const appId = guessAppId(world, exchange)
  const faults = route ? world.misbehaviour.forApi(exchange.path, appId) : []
  const has = (kind: ApiFault['kind']) => faults.some((fault) => fault.kind === kind)
  for (const fault of faults) if (fault.kind === 'delay') await pause(fault.ms)
  if (has('refuse')) {
    note(world, exchange, appId, faults, 0, undefined)
    return { cut: true }
  }
  const result = await work(world, route, exchange, faults)
  const answer = present(result, faults)
  note(world, exchange, appId, faults, 'status' in answer ? answer.status : 0, result)
  world.touch()
  return has('cut') ? { cut: true } : answer
}

async function work(
  world: World,
  route: ApiRoute | undefined,
  exchange: Exchange,
  faults: ApiFault[],
): Promise<ApiAnswer> {
  try {
    for (const fault of faults) if (fault.kind === 'errcode') refuse(fault.errcode, fault.errmsg)
    if (!route) refuse(40066)
    if (route.method !== 'ANY' && route.method !== exchange.method)
      refuse(route.method === 'GET' ? 43001 : 43002)
    const call = createCall(world, exchange)
    if ('open' in route) return await route.open(call)
    const account = accountOfToken(world, exchange.query.get('access_token'))
    checkAddress(account, exchange.ip)
    if (route.needs && !canUse(account, route.needs)) refuse(48001)
    const limits = { daily: route.daily ?? DEFAULT_DAILY, perMinute: route.perMinute }
    countCall(world, account, route.path, limits)
    return await route.run(withAccount(call, account))
  } catch (error) {
    if (error instanceof PlatformError) return presentError(error)
    throw error
  }
}

function present(result: ApiAnswer, faults: ApiFault[]): Answer {
  for (const fault of faults) {
    if (fault.kind === 'status') return { status: fault.status, body: '' }
    if (fault.kind === 'garbage') return { status: 200, body: '<html><body>busy</body></html>' }
  }
  if (isAnswer(result)) return result.answer
  return {
    status: 200,
    headers: { 'content-type': 'application/json; encoding=utf-8' },
    body: writeJson(result),
  }
}

function isAnswer(result: ApiAnswer): result is { answer: Answer } {
  return typeof result.answer === 'object' && result.answer !== null
}

/** Whose call it is, as far as it says so; only for faults on order and the ledger. */
function guessAppId(world: World, { query, body, path }: Exchange): string | undefined {
  const token = query.get('access_token') ?? ''
  const known = world.state.tokens.get(token) ?? world.state.webTokens.get(token)
  if (known) return known.appId
  const named = query.get('appid')
  if (named || path !== '/cgi-bin/stable_token') return named ?? undefined
  return /"appid"\s*:\s*"(\w+)"/.exec(body.toString('utf8'))?.[1]
}

function note(
  world: World,
  exchange: Exchange,
  appId: string | undefined,
  faults: ApiFault[],
  status: number,
  result: ApiAnswer | undefined,
): void {
  const response = result === undefined || isAnswer(result) ? undefined : result
  world.ledger.addCall({
    at: world.clock.ms(),
    api: exchange.path,
    method: exchange.method,
    ...(appId === undefined ? {} : { appId }),
    query: maskQuery(exchange.query),
    request: maskSecrets(readRequest(exchange)),
    status,
    errcode: typeof response?.errcode === 'number' ? response.errcode : 0,
    response: maskSecrets(shorten(response)),
    faults: faults.map((fault) => fault.kind),
  })
}

function readRequest({ headers, body }: Exchange): unknown {
  if (body.length === 0) return undefined
  const parts = readMultipart(headers['content-type'] ?? '', body)
  if (parts)
    return parts.map(({ name, filename, bytes }) => ({ name, filename, size: bytes.length }))
  if (body.length > 262_144) return `${body.length} bytes`
  const text = body.toString('utf8')
  try {
    return shorten(JSON.parse(text))
  } catch {
    return shorten(text)
  }
}

const SECRET = new Set(['secret', 'appsecret', 'access_token', 'refresh_token', 'ticket'])

function maskQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].map(([name, value]) => [name, mask(name, value)]))
}

function maskSecrets(value: unknown): unknown {
  if (!isFields(value)) return value
  const shown: Fields = {}
  for (const [name, one] of Object.entries(value))
    shown[name] = typeof one === 'string' ? mask(name, one) : one
  return shown
}

function mask(name: string, value: string): string {
  return SECRET.has(name) && value.length > 6 ? `${value.slice(0, 6)}…` : value
}
