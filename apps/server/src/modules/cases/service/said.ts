import { listAgencyNames } from '#modules/people/index.ts'
import type { Platform, Tx } from '#platform/context.ts'
import { type Case, type CaseKey, keyOf } from '../repo/cases.ts'
import type { Said } from '../rules/tell.ts'

/** Address of the page on which those who asked follow a case. */
export function pageOf({ config }: Platform, { accountId, caseId }: CaseKey): string {
  const origin = config.publicUrl ?? `http://${config.host}:${config.port}`
  return `${origin}/m/cases/${caseId}?account=${encodeURIComponent(accountId)}`
}

/** What may be said of a case in the chat: its number, who has it, where its page is. */
export async function saidOf(tx: Pick<Tx, 'platform' | 'db'>, found: Case): Promise<Said> {
  const unit = found.unit_agency_id
  const names = await listAgencyNames(tx.db, unit === null ? [] : [unit])
  return {
    number: found.number,
    unit: (unit !== null && names.get(unit)) || '',
    link: pageOf(tx.platform, keyOf(found)),
  }
}
