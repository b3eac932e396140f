import { staffWhoMay } from '#modules/people/index.ts'
import type { StaffActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, keyOf } from '../repo/cases.ts'
import {
  type Confidant,
  deleteConfidant,
  findIdentity,
  type IdentityAccess,
  insertAccess,
  insertConfidants,
  listAccesses,
  listConfidants,
} from '../repo/confidants.ts'
import { requireCase, requireLocked } from './load.ts'
import { recordAct } from './record.ts'

/** The words of a report, sealed in one piece for purpose cases.text. */
export interface ReportWords {
  title: string
  text: string
  place: string
}

/** Who reported, as far as they said it; sealed for purpose cases.identity. */
export interface ReportIdentity {
  name: string
  phone: string
}

const mostAccesses = 200

/**
 * Names the first people for a report that has just come in: all who may handle reports for the
 * agency. CASE_CONFIDANT_MISSING when there is nobody, for then nobody could ever see it.
 */
export async function nameConfidants(tx: Tx, found: Case): Promise<void> {
  const staff = await staffWhoMay(tx.db, 'cases.confidential', found.center_path)
  if (staff.length === 0) fail('CASE_CONFIDANT_MISSING')
  const staffIds = staff.map(({ staffId }) => staffId)
  const by = { staffId: tx.actor.id, at: tx.now() }
  await insertConfidants(tx.db, keyOf(found), staffIds, by)
  recordAct(tx, found, 'case.confidants-named', { staffIds })
}

/** A report for one of its confidants, locked; CASE_NOT_FOUND for anybody else. */
async function requireReport(tx: Tx, key: CaseKey): Promise<{ found: Case; staff: StaffActor }> {
  const found = await requireLocked(tx, 'cases.confidential', key)
  const { actor: staff } = tx
  if (!found.confidential || staff.kind !== 'staff') return fail('CASE_NOT_FOUND', { ...key })
  return { found, staff }
}

/**
 * Opens the words of a report for one of its confidants. The reason stays in the report's own
 * log; the audit says only that it was opened.
 */
export function openReport(ctx: Ctx, key: CaseKey, reason: string): Promise<ReportWords> {
  return ctx.transaction(async (tx) => {
    const { found, staff } = await requireReport(tx, key)
    await insertAccess(tx.db, key, { staff_id: staff.id, what: 'case', reason, at: tx.now() })
    recordAct(tx, found, 'case.report-opened')
    const sealed = found.sealed_text ?? fail('CASE_NOT_FOUND', { ...key })
    return JSON.parse(await tx.platform.vault.open('cases.text', key.caseId, sealed)) as ReportWords
  })
}

/** Opens who made a report; kept apart from its words and logged apart. */
export function openIdentity(ctx: Ctx, key: CaseKey, reason: string): Promise<ReportIdentity> {
  return ctx.transaction(async (tx) => {
    const { found, staff } = await requireReport(tx, key)
    const kept = (await findIdentity(tx.db, key)) ?? fail('CASE_IDENTITY_UNKNOWN', { ...key })
    await insertAccess(tx.db, key, { staff_id: staff.id, what: 'identity', reason, at: tx.now() })
    recordAct(tx, found, 'case.identity-opened')
    const opened = await tx.platform.vault.open('cases.identity', key.caseId, kept.sealed)
    return JSON.parse(opened) as ReportIdentity
  })
}

export interface ReportCircle {
  confidants: Confidant[]
  accesses: IdentityAccess[]
}

/** Who is named for a report and who opened it, for one of those named. */
export async function readCircle(ctx: Ctx, key: CaseKey): Promise<ReportCircle> {
  const found = await requireCase(ctx, 'cases.confidential', key)
  if (!found.confidential) fail('CASE_NOT_FOUND', { ...key })
  return {
    confidants: await listConfidants(ctx.db, key),
    accesses: await listAccesses(ctx.db, key, mostAccesses),
  }
}

/** Lets another handler of reports see one; only those named may name. */
export function nameConfidant(ctx: Ctx, key: CaseKey, staffId: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { found, staff } = await requireReport(tx, key)
    if (!(await mayBeNamed(tx, found, staffId))) fail('CASE_CONFIDANT_NOT_ALLOWED', { staffId })
    await insertConfidants(tx.db, key, [staffId], { staffId: staff.id, at: tx.now() })
    recordAct(tx, found, 'case.confidants-named', { staffIds: [staffId] })
  })
}

async function mayBeNamed(tx: Tx, found: Case, staffId: string): Promise<boolean> {
  const paths = [found.center_path, ...(found.unit_path ? [found.unit_path] : [])]
  const lists = await Promise.all(
    paths.map((path) => staffWhoMay(tx.db, 'cases.confidential', path)),
  )
  return lists.flat().some((candidate) => candidate.staffId === staffId)
}

/** Takes a name away; the last one stays, or nobody could see the report again. */
export function dropConfidant(ctx: Ctx, key: CaseKey, staffId: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { found } = await requireReport(tx, key)
    const named = await listConfidants(tx.db, key)
    if (named.every((confidant) => confidant.staffId !== staffId))
      fail('CASE_CONFIDANT_NOT_ALLOWED', { staffId })
    if (named.length === 1) fail('CASE_CONFIDANT_LAST')
    await deleteConfidant(tx.db, key, staffId)
    recordAct(tx, found, 'case.confidant-dropped', { staffId })
  })
}
