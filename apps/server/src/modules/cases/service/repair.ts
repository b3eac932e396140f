import { calendarOf } from '#platform/calendar/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, keyOf } from '../repo/cases.ts'
import {
  changeRepair,
  findOpenRepair,
  insertRepair,
  listRepairs,
  type Repair,
} from '../repo/repairs.ts'
import { dueAfter } from '../rules/clocks.ts'
import { ledgerAtMostDays, mayRepair, type RepairWayName, takeRepair } from '../rules/repair.ts'
import { sendFurtherReply } from './further-reply.ts'
import { isOfCenter, requireCase, requireLocked, requireOwner, requireParty } from './load.ts'
import { moveCase, noteEvent } from './move.ts'
import { termsOf } from './profiles.ts'
import { endClock, startClock } from './turn-clocks.ts'

/** Opens the repair of a bad rating at once, for the unit that has the case; one at a time. */
export async function openRepair(tx: Tx, found: Case, ratingRound: string): Promise<Repair> {
  const open = await findOpenRepair(tx.db, keyOf(found))
  if (open) return open
  const calendar = await calendarOf(tx.db, found.center_agency_id)
  const { repair: term } = await termsOf(tx.db, found.profile_id)
  const repair = await insertRepair(tx.db, {
    account_id: found.account_id,
    case_id: found.case_id,
    repair_id: uuidv7(),
    rating_round: ratingRound,
    state: 'verifying',
    agency_id: found.unit_agency_id ?? found.center_agency_id,
    agency_path: found.unit_path ?? found.center_path,
    staff_id: found.handler_staff_id,
    due_at: dueAfter(calendar, tx.now(), term),
    opened_at: tx.now(),
  })
  await startClock(tx, found, 'repair')
  await noteEvent(tx, found, 'repair-opened', { details: { repairId: repair.repair_id } })
  return repair
}

export type UnitWay = Extract<RepairWayName, 'repair' | 'enter' | 'explain' | 'call-invalid'>

export interface Finding {
  way: UnitWay
  /** What was found; for `explain` it is what the citizen reads. */
  words: string
  /** For `enter`: working days, fifteen at the most. */
  days?: number
}

/**
 * What the unit found when it verified a bad rating: repair it now, enter it into the ledger with a
 * term, explain it to the citizen, or call the rating invalid, which a second person must confirm.
 */
export async function decideRepair(ctx: Ctx, key: CaseKey, finding: Finding): Promise<Repair> {
  if (finding.words.trim() === '') return fail('CASE_REASON_MISSING')
  return ctx.transaction(async (tx) => {
    const { found, repair } = await lockRepair(tx, key, 'cases.handle')
    if (!isOfCenter(tx, 'cases.dispatch', found)) requireParty(tx, 'cases.handle', 'unit', found)
    const state = takeRepair(repair.state, finding.way)
    const decided = await changeRepair(tx.db, repair, {
      state,
      finding: found.confidential ? '' : finding.words,
      staff_id: tx.actor.id,
      ...(finding.way === 'enter' && { due_at: await ledgerDue(tx, found, finding.days) }),
    })
    const details = { repairId: repair.repair_id, finding: finding.way }
    await noteEvent(tx, found, `repair-${finding.way}`, { details })
    if (state === 'repairing' || state === 'ledger') await doAgain(tx, found)
    if (state === 'explained') await sendFurtherReply(tx, found, finding.words)
    return decided
  })
}

/** A second person confirms or refuses that a rating was invalid; never the one who said so. */
export async function ruleInvalid(
  ctx: Ctx,
  key: CaseKey,
  { confirm, words }: { confirm: boolean; words: string },
): Promise<Repair> {
  return ctx.transaction(async (tx) => {
    const { found, repair } = await lockRepair(tx, key, 'cases.review')
    const state = takeRepair(repair.state, confirm ? 'confirm-invalid' : 'refuse-invalid')
    if (repair.staff_id === tx.actor.id) return fail('CASE_SECOND_PERSON')
    const details = { repairId: repair.repair_id, confirm }
    await noteEvent(tx, found, 'repair-ruled', { words, details })
    if (state === 'closed') return endRepair(tx, found, repair, tx.actor.id)
    return changeRepair(tx.db, repair, { state })
  })
}

/** The repair of a case whose new answer has just been sent goes on to the call-back. */
export async function noteRepairReplied(tx: Tx, found: Case): Promise<void> {
  const repair = await findOpenRepair(tx.db, keyOf(found))
  if (repair && mayRepair(repair.state, 'reply'))
    await changeRepair(tx.db, repair, { state: takeRepair(repair.state, 'reply') })
}

/** What a call-back says of an open repair: it is settled, or it begins again. */
export async function settleRepair(tx: Tx, found: Case, isSettled: boolean): Promise<void> {
  const repair = await findOpenRepair(tx.db, keyOf(found))
  if (repair?.state !== 'explained' && repair?.state !== 'replied') return
  const called_back_at = tx.now()
  if (isSettled) await endRepair(tx, found, { ...repair, called_back_at })
  else
    await changeRepair(tx.db, repair, { state: takeRepair(repair.state, 'again'), called_back_at })
}

/** Everything that was repaired of a case the caller may see. */
export async function readRepairs(ctx: Ctx, key: CaseKey): Promise<Repair[]> {
  await requireCase(ctx, 'cases.read', key)
  return listRepairs(ctx.db, key)
}

async function endRepair(
  tx: Tx,
  found: Case,
  repair: Repair,
  secondStaffId: string | null = null,
): Promise<Repair> {
  await endClock(tx, found, 'repair')
  return changeRepair(tx.db, repair, {
    state: 'closed',
    closed_at: tx.now(),
    called_back_at: repair.called_back_at,
    ...(secondStaffId !== null && { second_staff_id: secondStaffId }),
  })
}

async function lockRepair(tx: Tx, key: CaseKey, permission: 'cases.handle' | 'cases.review') {
  const found = await requireLocked(tx, permission, key)
  requireOwner(tx, permission, found)
  const repair = await findOpenRepair(tx.db, key)
  return { found, repair: repair ?? fail('CASE_REPAIR_NOT_FOUND', { ...key }) }
}

/** Brings the case back to its unit; an answer ends it again. */
async function doAgain(tx: Tx, found: Case): Promise<void> {
  if (found.state === 'closed')
    await moveCase(tx, found, {
      way: 'reopen',
      party: 'system',
      changes: { reopenings: found.reopenings + 1 },
    })
  if (found.state === 'answered' || found.state === 'calling-back')
    await moveCase(tx, found, {
      way: 'redo',
      party: 'system',
      changes: { redos: found.redos + 1 },
    })
}

async function ledgerDue(tx: Tx, found: Case, days = ledgerAtMostDays): Promise<Date> {
  const amount = Math.min(days, ledgerAtMostDays)
  const calendar = await calendarOf(tx.db, found.center_agency_id)
  return dueAfter(calendar, tx.now(), { amount, unit: 'working-days' })
}
