import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { listAttachments } from '../repo/attachments.ts'
import { type Case, type CaseKey, findCase, hasPartWithin, keyOf } from '../repo/cases.ts'
import { listClocks } from '../repo/clocks.ts'
import { listMembers } from '../repo/members.ts'
import type { Part } from '../repo/parts.ts'
import type { Party, WayName } from '../rules/life.ts'
import { ways } from '../rules/life.ts'
import { mayTake } from '../rules/take.ts'
import type { WholeCase } from '../views/case.ts'
import { maskedContact } from './contact.ts'
import { isOfCenter, isOfUnit, requireCase } from './load.ts'
import { type Names, namesFor } from './names.ts'
import { readEvents, readParts, readRequests } from './read-events.ts'

const shownMembers = 200

/** A case with everything that belongs to it, and what the caller may do about it. */
export async function readCase(
  ctx: Ctx,
  key: CaseKey,
): Promise<{ whole: WholeCase; names: Names }> {
  return wholeOf(ctx, await requireCase(ctx, 'cases.read', key))
}

async function wholeOf(ctx: Ctx, found: Case): Promise<{ whole: WholeCase; names: Names }> {
  const key = keyOf(found)
  const { account_id: accountId, lead_case_id: leadId } = found
  const [contact, lead, members, events, parts, requests, attachments, clocks] = await Promise.all([
    maskedContact(ctx, found),
    leadId === null ? undefined : findCase(ctx.db, { accountId, caseId: leadId }),
    found.members === 0 ? [] : listMembers(ctx.db, key, { limit: shownMembers }),
    readEvents(ctx, found),
    readParts(ctx, found),
    readRequests(ctx, found),
    listAttachments(ctx.db, key),
    listClocks(ctx.db, key),
  ])
  const allowed = await allowedOn(ctx, found, parts)
  const whole = {
    found,
    contact,
    lead,
    members,
    events,
    parts,
    requests,
    attachments,
    clocks,
    allowed,
  }
  const names = await namesFor(ctx.db, [found], {
    agencyIds: [
      ...events.map((event) => event.agency_id),
      ...parts.map((part) => part.agency_id),
      ...requests.flatMap((request) => [request.agency_id, request.proposed_agency_id]),
    ],
    staffIds: [
      ...events.map((event) => event.staff_id),
      ...requests.flatMap((request) => [request.staff_id, request.ruled_by]),
    ],
  })
  return { whole, names }
}

async function allowedOn(
  ctx: Ctx,
  found: Case,
  parts: readonly Part[],
): Promise<WholeCase['allowed']> {
  const isCenter = isOfCenter(ctx, 'cases.dispatch', found)
  const isUnit = isOfUnit(ctx, 'cases.handle', found)
  const parties: Party[] = [
    ...(isCenter ? ['center' as const] : []),
    ...(isUnit ? ['unit' as const] : []),
  ]
  const open = (Object.keys(ways) as WayName[]).filter((way) =>
    parties.some((party) => mayTake(found.state, way, party)),
  )
  const scope = scopeOf(ctx.actor, 'cases.handle')
  const isHelper = await hasPartWithin(ctx.db, keyOf(found), scope)
  const partIds = parts
    .filter((part) => part.state === 'asked' && isInScope(scope, part.agency_path))
    .map((part) => part.part_id)
  return { ways: open, isCenter, isUnit, isHelper, partIds }
}
