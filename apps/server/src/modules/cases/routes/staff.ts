import type { App } from '#platform/http/index.ts'
import { handlingRoutes } from './handling.ts'
import { intakeRoutes } from './intake.ts'
import { kindRoutes } from './kinds.ts'
import { lifeRoutes } from './life.ts'
import { listRoutes } from './lists.ts'
import { partRoutes } from './parts.ts'
import { requestRoutes } from './requests.ts'

/** What staff do with cases from their intake to their end; the citizen's side is elsewhere. */
export function staffRoutes(app: App): void {
  kindRoutes(app)
  intakeRoutes(app)
  listRoutes(app)
  lifeRoutes(app)
  handlingRoutes(app)
  requestRoutes(app)
  partRoutes(app)
}
