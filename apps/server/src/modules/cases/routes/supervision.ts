import type { App } from '#platform/http/index.ts'
import { confidentialRoutes } from './confidential.ts'
import { figureRoutes } from './figures.ts'
import { noticeRoutes } from './notices.ts'
import { profileRoutes } from './profiles.ts'

/** What leads and administrators see: terms, notices, figures, reports. */
export function supervisionRoutes(app: App): void {
  profileRoutes(app)
  noticeRoutes(app)
  confidentialRoutes(app)
  figureRoutes(app)
}
