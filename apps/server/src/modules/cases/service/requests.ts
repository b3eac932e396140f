import { calendarOf } from '#platform/calendar/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, changeCase, keyOf } from '../repo/cases.ts'
import { countDispatch } from '../repo/learned.ts'
import {
  type CaseRequest,
  findOpenRequest,
  findReplyDue,
  insertRequest,
  listRequests,
  saveRuling,
} from '../repo/requests.ts'
import { dueAfter } from '../rules/clocks.ts'
import { checkExtension, type RequestKind, returnKind } from '../rules/requests.ts'
import { act, asCenter, asUnit, requireReason } from './act.ts'
import { beginIfAccepted } from './begin.ts'
import { giveTo } from './dispatch.ts'
import { moveCase, noteEvent } from './move.ts'
import { termsOf } from './profiles.ts'
import { wordsToKeep } from './sealed-words.ts'
import { requireUnit } from './unit.ts'

export interface Asked {
  kind: 'return' | 'extension'
  reason: string
  /** Extension: how many days, in the measure of the profile. */
  days?: number
  /** Return: the unit that should have it instead. */
  proposedUnitId?: string
}

/**
 * The unit asks to return a case or for more time; it stays responsible and every clock goes on.
 * CASE_REQUEST_OPEN, CASE_REQUEST_NOT_ALLOWED, CASE_REASON_MISSING.
 */
export function askRequest(ctx: Ctx, key: CaseKey, asked: Asked): Promise<Case> {
  return act(ctx, key, asUnit, async (tx, found) => {
    const reason = requireReason(asked.reason)
    if (await findOpenRequest(tx.db, key)) fail('CASE_REQUEST_OPEN')
    const kind = await checked(tx, found, asked)
    const proposed = asked.proposedUnitId
      ? await requireUnit(tx.db, found, asked.proposedUnitId)
      : undefined
    const begun = kind === 'extension' ? await beginIfAccepted(tx, found) : found
    const requestId = uuidv7()
    await insertRequest(tx.db, {
      account_id: key.accountId,
      case_id: key.caseId,
      request_id: requestId,
      kind,
      agency_id: begun.unit_agency_id ?? '',
      staff_id: tx.actor.id,
      reason: await wordsToKeep(tx, begun, requestId, reason),
      days: kind === 'extension' ? (asked.days ?? 0) : null,
      proposed_agency_id: proposed?.agencyId ?? null,
      asked_at: tx.now(),
    })
    await noteEvent(tx, begun, `${kind}-asked`, {
      words: reason,
      details: { days: asked.days ?? null, proposedUnitId: asked.proposedUnitId ?? null },
    })
    return changeCase(tx.db, key, {
      ...(kind !== 'extension' && { returns: begun.returns + 1 }),
      changed_at: tx.now(),
    })
  })
}

async function checked(tx: Tx, found: Case, asked: Asked): Promise<RequestKind> {
  const key = keyOf(found)
  const terms = await termsOf(tx.db, found.profile_id)
  const asking = { state: found.state, now: tx.now(), earlier: await listRequests(tx.db, key) }
  if (asked.kind === 'return') {
    const calendar = await calendarOf(tx.db, found.center_agency_id)
    const from = found.dispatched_at ?? found.created_at
    return returnKind(asking, dueAfter(calendar, from, terms.returnWithin))
  }
  const { extension, extensions } = terms
  const replyDue = await findReplyDue(tx.db, key)
  checkExtension(asking, { days: asked.days ?? 0, replyDue, extension, extensions })
  return 'extension'
}

export interface Ruling {
  granted: boolean
  reason: string
  /** A granted return goes to this unit in the same act. */
  unitId?: string
}

/**
 * The centre rules on what the unit asked. A granted return or dispute is a transfer, a granted
 * extension moves the limit and the citizen is told; a refused one changes nothing but the record.
 */
export function ruleRequest(
  ctx: Ctx,
  key: CaseKey,
  requestId: string,
  { granted, reason, unitId }: Ruling,
): Promise<Case> {
  return act(ctx, key, asCenter, async (tx, found) => {
    const words = requireReason(reason)
    const asked =
      (await findOpenRequest(tx.db, key, requestId)) ??
      fail('CASE_REQUEST_NOT_FOUND', { requestId })
    const kept = await wordsToKeep(tx, found, `${requestId}/ruling`, words)
    await settle(tx, asked, granted ? 'granted' : 'refused', kept)
    await noteEvent(tx, found, `${asked.kind}-${granted ? 'granted' : 'refused'}`, {
      words,
      details: { requestId },
    })
    if (!granted) return changeCase(tx.db, key, { changed_at: tx.now() })
    if (asked.kind === 'extension') return extend(tx, found, words, asked.days ?? 0)
    const next = unitId ?? asked.proposed_agency_id ?? fail('CASE_UNIT_NOT_ALLOWED', { unitId })
    const unit = await requireUnit(tx.db, found, next)
    // What was sent there once should not be proposed for it again.
    await countDispatch(tx.db, found, -1, tx.now())
    return giveTo(tx, found, 'transfer', unit, words)
  })
}

function extend(tx: Tx, found: Case, words: string, days: number): Promise<Case> {
  return moveCase(tx, found, {
    way: 'extend',
    party: 'center',
    words,
    details: { days },
    forCitizen: true,
    changes: { extensions: found.extensions + 1 },
  })
}

/** The unit takes back what it asked for; a return that was taken back does not count. */
export function withdrawRequest(ctx: Ctx, key: CaseKey, requestId: string): Promise<Case> {
  return act(ctx, key, asUnit, async (tx, found) => {
    const asked =
      (await findOpenRequest(tx.db, key, requestId)) ??
      fail('CASE_REQUEST_NOT_FOUND', { requestId })
    await settle(tx, asked, 'withdrawn', '')
    await noteEvent(tx, found, `${asked.kind}-withdrawn`, { details: { requestId } })
    return changeCase(tx.db, key, {
      ...(asked.kind !== 'extension' && { returns: Math.max(0, found.returns - 1) }),
      changed_at: tx.now(),
    })
  })
}

function settle(
  tx: Tx,
  asked: CaseRequest,
  ruling: 'granted' | 'refused' | 'withdrawn',
  reason: string,
): Promise<void> {
  return saveRuling(tx.db, asked, {
    ruling,
    ruled_by: tx.actor.id,
    ruled_at: tx.now(),
    ruling_reason: reason,
  })
}

/** Takes back what is still asked about a case that leaves the unit's hands by another way. */
export async function dropOpenRequest(tx: Tx, key: CaseKey): Promise<void> {
  const asked = await findOpenRequest(tx.db, key)
  if (asked) await settle(tx, asked, 'withdrawn', '')
}
