import { defineModule } from '#platform/module.ts'
import { citizenPageRoutes, cookiePurpose } from './entry/index.ts'
import { jobs } from './jobs.ts'
import { followerRoutes } from './routes/followers.ts'
import { personDataRoutes } from './routes/person-data.ts'
import { tagRoutes } from './routes/tags.ts'

export {
  type AccountCard,
  AccountCardView,
  describeAccount,
  findCitizenActor,
  numberOf,
  requireCitizen,
  requireSameCitizen,
} from './entry/index.ts'
export { findFollower, findFollowers, followerNames } from './repo/followers.ts'
export { type Exporter, type PersonDataPart, wirePersonData } from './rules/contributions.ts'
export { ownPersonData } from './service/own-contributions.ts'

/** Followers of each account, the citizens behind them, and the rights they have in their data. */
export const citizensModule = defineModule({
  name: 'citizens',
  routes(app) {
    followerRoutes(app)
    tagRoutes(app)
    personDataRoutes(app)
    citizenPageRoutes(app)
  },
  jobs,
  purposes: { index: [cookiePurpose] },
})
