import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, changeCase, keyOf } from '../repo/cases.ts'
import { passMembersOn } from '../repo/members.ts'
import { checkMerge } from '../rules/merge.ts'
import { requireVersion } from './act.ts'
import { requireCase, requireLocked, requireParty } from './load.ts'
import { moveCase, noteEvent } from './move.ts'
import { dropOpenRequest } from './requests.ts'

/**
 * Makes cases members of a lead: what is answered to the lead is answered to every asker. What
 * were members of a member follow it. Both sides must be the centre's own.
 */
export function mergeCases(
  ctx: Ctx,
  leadKey: CaseKey,
  memberIds: readonly string[],
  version?: number,
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const { accountId, caseId } = leadKey
    const locked = await lockAll(tx, accountId, [caseId, ...memberIds])
    let lead = locked.get(caseId) ?? fail('CASE_NOT_FOUND', { ...leadKey })
    requireVersion(lead, version)
    for (const memberId of new Set(memberIds)) {
      const member = locked.get(memberId) ?? fail('CASE_NOT_FOUND', { caseId: memberId })
      checkMerge(lead, member)
      await dropOpenRequest(tx, keyOf(member))
      await passMembersOn(tx.db, member, caseId)
      await moveCase(tx, member, {
        way: 'merge',
        party: 'center',
        details: { leadCaseId: caseId, leadNumber: lead.number },
        forCitizen: true,
        changes: { lead_case_id: caseId, members: 0, handler_staff_id: null },
      })
      const members = lead.members + 1 + member.members
      lead = await changeCase(tx.db, leadKey, { members, changed_at: tx.now() })
      await noteEvent(tx, lead, 'member-joined', { details: { memberId, number: member.number } })
    }
    return lead
  })
}

/** Takes a member out of its lead again: it is admitted anew, and no unit has it yet. */
export function splitCase(ctx: Ctx, key: CaseKey, version?: number): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const { lead_case_id: leadId } = await requireCase(tx, 'cases.read', key)
    const ids = leadId === null ? [key.caseId] : [key.caseId, leadId]
    const locked = await lockAll(tx, key.accountId, ids)
    const found = locked.get(key.caseId)
    if (found?.lead_case_id !== leadId) return fail('CASE_CHANGED', { ...key })
    requireVersion(found, version)
    const split = await moveCase(tx, found, {
      way: 'split',
      party: 'center',
      details: { leadCaseId: leadId },
      forCitizen: true,
      changes: { lead_case_id: null, unit_agency_id: null, unit_path: null },
    })
    const lead = leadId === null ? undefined : locked.get(leadId)
    if (lead) await leave(tx, lead, split)
    return split
  })
}

async function leave(tx: Tx, lead: Case, member: Case): Promise<void> {
  await changeCase(tx.db, keyOf(lead), {
    members: Math.max(0, lead.members - 1),
    changed_at: tx.now(),
  })
  await noteEvent(tx, lead, 'member-left', { details: { memberId: member.case_id } })
}

/** Locks cases in one order, so that two who merge crosswise never wait for each other. */
async function lockAll(
  tx: Tx,
  accountId: string,
  caseIds: readonly string[],
): Promise<Map<string, Case>> {
  const locked = new Map<string, Case>()
  for (const caseId of [...new Set(caseIds)].sort()) {
    const found = await requireLocked(tx, 'cases.read', { accountId, caseId })
    requireParty(tx, 'cases.dispatch', 'center', found)
    locked.set(caseId, found)
  }
  return locked
}
