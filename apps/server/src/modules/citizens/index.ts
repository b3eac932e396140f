import { defineModule } from '#platform/module.ts'
import { citizenPageRoutes, cookiePurpose } from './entry/index.ts'
import { jobs } from './jobs.ts'
import { followerRoutes } from './routes/followers.ts'
import { personDataRoutes } from './routes/person-data.ts'
import { tagRoutes } from './routes/tags.ts'
import { registerOwnContributions } from './service/own-contributions.ts'

export {
  type AccountCard,
  AccountCardView,
  describeAccount,
  findCitizenActor,
  numberOf,
  requireCitizen,
  requireSameCitizen,
} from './entry/index.ts'
export { type Follower, findFollower, findFollowers, followerNames } from './repo/followers.ts'
export {
  contributeToErasure,
  contributeToExport,
  type Eraser,
  type Exporter,
  type ExportSection,
  type FollowerKey,
} from './rules/contributions.ts'

registerOwnContributions()

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
