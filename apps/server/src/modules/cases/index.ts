import { defineModule } from '#platform/module.ts'

export type { CaseKey } from './repo/cases.ts'

/** From a citizen's words to a matter settled: dispatch, clocks, replies, ratings, supervision. */
export const casesModule = defineModule({
  name: 'cases',
  purposes: {
    seal: ['cases.contact', 'cases.text', 'cases.identity', 'cases.draft'],
    index: ['cases.contact'],
  },
})
