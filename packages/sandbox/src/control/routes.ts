import { type Exchange, json } from '../http/exchange.ts'
import { type Fields, isFields, listAt, numberAt } from '../http/fields.ts'
import type { Router } from '../http/router.ts'
import type { Filter } from '../ledger/ledger.ts'
import type { Controls } from './controls.ts'

export interface Steering {
  controls: Controls
  advance(ms: number): Promise<void>
  settle(): Promise<void>
  now(): Date
  calls(filter: Filter): unknown
  callbacks(filter: Filter): unknown
  deliveries(person: string | undefined, filter: Filter): unknown
  totals(): unknown
  clearLedger(): void
}

/**
 * The control API over HTTP: `POST /control/call/NAME {args: […]}` runs the method of that name of
 * the sandbox object and answers `{result}`; the clock and the ledger have addresses of their own.
 */
export function addControlRoutes(router: Router, steering: Steering): void {
  const methods = new Map<string, (...args: never[]) => unknown>(Object.entries(steering.controls))
  router.add('POST', '/control/call/:name', async (exchange) => {
    const method = methods.get(exchange.params.name ?? '')
    if (!method) return json({ error: `no control named ${exchange.params.name}` }, 404)
    const result = await method(...(listAt(bodyOf(exchange), 'args') as never[]))
    return json({ result: result ?? null })
  })
  router.add('GET', '/control/methods', () => json([...methods.keys()]))
  router.add('GET', '/control/clock', () => json({ now: steering.now().toISOString() }))
  router.add('POST', '/control/clock/advance', async (exchange) => {
    const ms = numberAt(bodyOf(exchange), 'ms')
    if (!(ms >= 0)) throw new Error('ms must be a number of milliseconds, not negative')
    await steering.advance(ms)
    return json({ now: steering.now().toISOString() })
  })
  router.add('POST', '/control/settle', async () => {
    await steering.settle()
    return json({})
  })
  router.add('GET', '/control/ledger/calls', ({ query }) => json(steering.calls(filterOf(query))))
  router.add('GET', '/control/ledger/callbacks', ({ query }) =>
    json(steering.callbacks(filterOf(query))),
  )
  router.add('GET', '/control/ledger/deliveries', ({ query }) =>
    json(steering.deliveries(query.get('person') ?? undefined, filterOf(query))),
  )
  router.add('GET', '/control/ledger/totals', () => json(steering.totals()))
  router.add('DELETE', '/control/ledger', () => {
    steering.clearLedger()
    return json({})
  })
}

function bodyOf({ body }: Exchange): Fields {
  const read: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  if (!isFields(read)) throw new Error('the body must be a JSON object')
  return read
}

function filterOf(query: URLSearchParams): Filter {
  const filter: Filter = {}
  const [api, appId, since] = [query.get('api'), query.get('appId'), query.get('since')]
  if (api) filter.api = api
  if (appId) filter.appId = appId
  if (since) filter.since = Number(since)
  return filter
}
