import type { PersonDataPart } from '#modules/citizens/index.ts'
import { defineModule } from '#platform/module.ts'
import { citizenSideJobs, citizenSideRoutes } from './citizen-side.ts'
import { deliveryListeners } from './delivery-listeners.ts'
import { supervisionJobs } from './jobs.ts'
import { listeners } from './listeners.ts'
import { staffRoutes } from './routes/staff.ts'
import { supervisionRoutes } from './routes/supervision.ts'
import { loadKinds } from './service/kinds.ts'
import { eraseCases, exportCases } from './service/person-data.ts'

export type { CaseKey } from './repo/cases.ts'
export { acceptCase } from './service/accept.ts'
export { dispatchCase } from './service/dispatch.ts'
export { askPart } from './service/parts.ts'
export { registerCase } from './service/register.ts'
export { submitReply, writeReply } from './service/reply.ts'
export { askRequest } from './service/requests.ts'

/** What this module holds about a person. */
export const casesPersonData: PersonDataPart = {
  module: 'cases',
  export: exportCases,
  erase: eraseCases,
}

/** From a citizen's words to a matter settled: dispatch, clocks, replies, ratings, supervision. */
export const casesModule = defineModule({
  name: 'cases',
  routes(app) {
    staffRoutes(app)
    supervisionRoutes(app)
    citizenSideRoutes(app)
  },
  jobs: [...supervisionJobs, ...citizenSideJobs],
  listeners: [...listeners, ...deliveryListeners],
  purposes: {
    seal: ['cases.contact', 'cases.text', 'cases.identity', 'cases.draft', 'cases.channel'],
    index: ['cases.contact'],
  },
  prepare: loadKinds,
})
