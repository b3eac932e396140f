import type { App } from '#platform/http/index.ts'
import { publicAccountRoutes } from './account-routes.ts'
import { entryRoutes } from './entry-routes.ts'
import { ownDataRoutes } from './own-routes.ts'

export { type AccountCard, describeAccount } from './own-data.ts'
export { AccountCardView } from './own-views.ts'
export { findCitizenActor, numberOf, requireCitizen, requireSameCitizen } from './session.ts'
export { cookiePurpose } from './signed.ts'

/** Pages for citizens: the way in, the list of accounts, what is kept about oneself. */
export function citizenPageRoutes(app: App): void {
  publicAccountRoutes(app)
  entryRoutes(app)
  ownDataRoutes(app)
}
