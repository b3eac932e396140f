import { serveApi } from './api/gate.ts'
import { showQrcode } from './api/qrcode.ts'
import { API_TABLE } from './api/table.ts'
import type { Controls } from './control/controls.ts'
import { addControlRoutes } from './control/routes.ts'
import { createRouter, type Router } from './http/router.ts'
import { addPayRoutes } from './pay/routes.ts'
import { addBrowserRoutes } from './phone/browser.ts'
import { addMorePhoneRoutes } from './phone/more-routes.ts'
import { addPictureRoutes } from './phone/pictures.ts'
import { addPhoneRoutes } from './phone/routes.ts'
import { addStaticRoutes } from './phone/static.ts'
import { serveWeibo } from './weibo/gate.ts'
import { addWeiboOauth } from './weibo/oauth.ts'
import { WEIBO_TABLE } from './weibo/table.ts'
import type { World } from './world/world.ts'

/** First parts of the paths of every host that is played here; all are on one local origin. */
const OWN = new Set([
  'cgi-bin',
  'sns',
  'customservice',
  'datacube',
  'wxaapi',
  'connect',
  's',
  'mmhead',
  'v3',
  '2',
  'oauth2',
  'phone',
  'control',
])

/** Whether a path is the sandbox's; anything else is left to whoever mounts it. */
export function ownsPath(path: string): boolean {
  const first = path.split('/', 2)[1] ?? ''
  return OWN.has(first) || first.startsWith('mmbiz_')
}

/** The one table of routes. */
export function createRoutes(
  world: World,
  controls: Controls,
  settle: () => Promise<void>,
  phoneDir: string | undefined,
): Router {
  const router = createRouter()
  router.add('GET', '/cgi-bin/showqrcode', ({ query }) =>
    showQrcode(world, query.get('ticket') ?? ''),
  )
  for (const prefix of ['cgi-bin', 'sns', 'customservice', 'datacube', 'wxaapi'])
    router.add('ANY', `/${prefix}/*`, (exchange) => serveApi(world, API_TABLE, exchange))
  router.add('ANY', '/2/*', (exchange) => serveWeibo(world, WEIBO_TABLE, exchange))
  addWeiboOauth(router, world)
  addPayRoutes(router, world)
  addPhoneRoutes(router, world)
  addMorePhoneRoutes(router, world)
  addBrowserRoutes(router, world)
  addPictureRoutes(router, world)
  addStaticRoutes(router, phoneDir)
  const { clock, ledger } = world
  addControlRoutes(router, {
    controls,
    settle,
    advance: clock.advance,
    now: clock.now,
    calls: ledger.calls,
    callbacks: ledger.callbacks,
    deliveries: ledger.deliveries,
    totals: ledger.totals,
    clearLedger: ledger.clear,
  })
  return router
}
