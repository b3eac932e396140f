import { fail } from '#platform/errors.ts'

/** A case as far as merging depends on it. */
export interface Mergeable {
  case_id: string
  center_agency_id: string
  confidential: boolean
  is_open: boolean
}

/**
 * Whether one case may become a member of another: open ones of one centre, none confidential,
 * none of itself. CASE_MERGE_NOT_ALLOWED. Whether its state lets it is the table of ways' matter.
 */
export function checkMerge(lead: Mergeable, member: Mergeable): void {
  const reason = reasonAgainst(lead, member)
  if (reason) fail('CASE_MERGE_NOT_ALLOWED', { reason, caseId: member.case_id })
}

function reasonAgainst(lead: Mergeable, member: Mergeable): string | undefined {
  if (lead.case_id === member.case_id) return 'itself'
  if (lead.confidential || member.confidential) return 'confidential'
  if (lead.center_agency_id !== member.center_agency_id) return 'other-center'
  if (!lead.is_open) return 'lead-closed'
  return undefined
}
