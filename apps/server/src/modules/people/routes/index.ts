import type { App } from '#platform/http/index.ts'
import { agencyRoutes } from './agencies.ts'
import { invitationRoutes } from './invitation.ts'
import { ownSessionRoutes } from './own-sessions.ts'
import { regionRoutes } from './regions.ts'
import { secondFactorRoutes } from './second-factor.ts'
import { sessionRoutes } from './session.ts'
import { staffRoutes } from './staff.ts'
import { staffAccessRoutes } from './staff-access.ts'

/** Every route of this module. */
export function peopleRoutes(app: App): void {
  regionRoutes(app)
  agencyRoutes(app)
  staffRoutes(app)
  staffAccessRoutes(app)
  sessionRoutes(app)
  secondFactorRoutes(app)
  ownSessionRoutes(app)
  invitationRoutes(app)
}
