import { api, unwrap } from '#lib/api.ts'
import type { CaseKey } from '../api/types.ts'

const base = '/api/cases/{accountId}/{caseId}/repair'
export const repairWays = ['repair', 'enter', 'explain', 'call-invalid'] as const

export interface RepairDecision {
  way: (typeof repairWays)[number]
  words: string
  /** Working days, for the ledger. */
  days?: number
}

export function decideRepair({ accountId, caseId }: CaseKey, body: RepairDecision) {
  return unwrap(api.POST(base, { params: { path: { accountId, caseId } }, body }))
}

export function ruleRepair({ accountId, caseId }: CaseKey, confirm: boolean) {
  return unwrap(
    api.POST(`${base}/ruling`, {
      params: { path: { accountId, caseId } },
      body: { confirm, words: '' },
    }),
  )
}
