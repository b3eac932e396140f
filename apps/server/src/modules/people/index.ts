import { defineModule } from '#platform/module.ts'
import { sweepAccessJob } from './jobs.ts'
import { peopleRoutes } from './routes/index.ts'
import { loadRegions } from './service/load-regions.ts'

export { findActiveStaff as findStaffActor } from './repo/actors.ts'
export { listAgenciesById } from './repo/agencies.ts'
export { type AgencyPlace, listAgencyIdsWithin } from './repo/agencies-within.ts'
export { listRegionNames, listRegionsAround } from './repo/region-names.ts'
export { hasExemptStaff, hasStaff } from './repo/staff-list.ts'
export type { AgencyKind } from './rules/agency.ts'
export {
  agenciesWhoMay,
  findAgency,
  listAgencyNames,
  listStaffNames,
  staffWhoMay,
} from './service/ask.ts'
export {
  ensureAgency,
  ensureFirstAdministrator,
  ensureGrant,
  ensureStaff,
} from './service/ensure.ts'
export { loadRegions } from './service/load-regions.ts'

/** Regions, agencies, staff, roles, sign-in. */
export const peopleModule = defineModule({
  name: 'people',
  routes: peopleRoutes,
  jobs: [sweepAccessJob],
  purposes: {
    seal: ['people.phone', 'people.second-factor'],
    index: ['people.phone', 'people.recovery-code', 'people.sign-in'],
  },
  prepare: async (ctx) => {
    await loadRegions(ctx)
  },
})
