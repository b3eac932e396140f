import { commentRoutes } from './comments.ts'
import type { WeiboRoute } from './gate.ts'
import { messageRoutes } from './messages.ts'
import { statusRoutes } from './statuses.ts'

/** Every Weibo API that the sandbox plays, by path. */
export const WEIBO_TABLE: ReadonlyMap<string, WeiboRoute> = new Map(
  [...statusRoutes, ...commentRoutes, ...messageRoutes].map((route) => [route.path, route]),
)
