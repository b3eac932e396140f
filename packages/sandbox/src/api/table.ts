import { commentApis } from './comment.ts'
import { customApis } from './custom.ts'
import { datacubeApis } from './datacube.ts'
import { draftApis } from './draft.ts'
import { massApis } from './mass.ts'
import { materialApis } from './material.ts'
import { mediaApis } from './media.ts'
import { menuApis } from './menu.ts'
import { publishApis } from './publish.ts'
import { qrcodeApis } from './qrcode.ts'
import type { ApiRoute } from './route.ts'
import { serviceDeskApis } from './service-desk.ts'
import { subscribeApis } from './subscribe.ts'
import { tagApis } from './tag.ts'
import { templateApis } from './template.ts'
import { tokenApis } from './token.ts'
import { userApis } from './user.ts'
import { webApis } from './web.ts'

const CHAPTERS: ApiRoute[] = [
  ...menuApis,
  ...customApis,
  ...userApis,
  ...tagApis,
  ...qrcodeApis,
  ...mediaApis,
  ...materialApis,
  ...draftApis,
  ...publishApis,
  ...massApis,
  ...templateApis,
  ...subscribeApis,
  ...commentApis,
  ...datacubeApis,
  ...serviceDeskApis,
  ...webApis,
]

/** Limits of the calls that are counted without being routes of their own. */
const TOKEN_LIMITS: Record<string, number> = {
  '/cgi-bin/token': 2000,
  '/cgi-bin/stable_token': 500_000,
}

/** Every API of the platform that the sandbox plays, by path. */
export const API_TABLE: ReadonlyMap<string, ApiRoute> = new Map(
  [...CHAPTERS, ...tokenApis(limitOf)].map((route) => [route.path, route]),
)

function limitOf(path: string): number | undefined {
  const route = CHAPTERS.find((one) => one.path === path)
  if (!route || 'open' in route) return TOKEN_LIMITS[path]
  return route.daily ?? 100_000
}
