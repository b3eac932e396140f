import { defineModule } from '#platform/module.ts'
import { citizenSideJobs, citizenSideRoutes } from './citizen-side.ts'
import { deliveryListeners } from './delivery-listeners.ts'
import { supervisionJobs } from './jobs.ts'
import { staffRoutes } from './routes/staff.ts'
import { supervisionRoutes } from './routes/supervision.ts'
import { loadKinds } from './service/kinds.ts'

export type { CaseKey } from './repo/cases.ts'

/** From a citizen's words to a matter settled: dispatch, clocks, replies, ratings, supervision. */
export const casesModule = defineModule({
  name: 'cases',
  routes(app) {
    staffRoutes(app)
    supervisionRoutes(app)
    citizenSideRoutes(app)
  },
  jobs: [...supervisionJobs, ...citizenSideJobs],
  listeners: [...deliveryListeners],
  purposes: {
    seal: ['cases.contact', 'cases.text', 'cases.identity', 'cases.draft', 'cases.channel'],
    index: ['cases.contact'],
  },
  prepare: loadKinds,
})
