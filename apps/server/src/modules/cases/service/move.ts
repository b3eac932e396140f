import type { Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { type Case, type CaseChanges, changeCase, insertEvent, keyOf } from '../repo/cases.ts'
import type { CaseState } from '../rules/case.ts'
import type { Party, WayName } from '../rules/life.ts'
import { take } from '../rules/take.ts'
import { recordAct } from './record.ts'
import { wordsToKeep } from './sealed-words.ts'
import { turnClocks } from './turn-clocks.ts'

export interface Step {
  way: WayName
  party: Party
  /** What was said to it: a reason, a task. Of a confidential case it is sealed. */
  words?: string
  details?: Record<string, unknown>
  forCitizen?: boolean
  changes?: CaseChanges
}

const stamps: Partial<Record<CaseState, keyof CaseChanges>> = {
  admitted: 'admitted_at',
  dispatched: 'dispatched_at',
  accepted: 'accepted_at',
  answered: 'answered_at',
  closed: 'closed_at',
  declined: 'closed_at',
  merged: 'closed_at',
}

/**
 * Takes a locked case along a way: the only place where a state changes. Writes the line of its
 * history and the audit, turns its clocks, and emits `case.moved`.
 */
export async function moveCase(tx: Tx, found: Case, step: Step): Promise<Case> {
  const key = keyOf(found)
  const now = tx.now()
  const to = take(found.state, step.way, step.party)
  const stamp = stamps[to]
  const moved = await changeCase(tx.db, key, {
    ...(stamp && { [stamp]: now }),
    ...(found.closed_at && stamp !== 'closed_at' && { closed_at: null }),
    ...step.changes,
    state: to,
    changed_at: now,
  })
  const eventId = uuidv7()
  await insertEvent(tx.db, key, {
    event_id: eventId,
    way: step.way,
    from_state: found.state,
    to_state: to,
    at: now,
    ...authorOf(tx),
    words: await wordsToKeep(tx, found, eventId, step.words ?? ''),
    details: JSON.stringify(step.details ?? {}),
    for_citizen: step.forCitizen ?? false,
  })
  const turned = await turnClocks(tx, moved, step.way)
  recordAct(tx, moved, `case.${step.way}`, { from: found.state, to, ...step.details })
  await tx.emit('case.moved', { ...key, way: step.way, from: found.state, to })
  return turned
}

/** Writes a line of a case's history that is no change of its state. */
export async function noteEvent(
  tx: Tx,
  found: Case,
  way: string,
  { words = '', details = {}, forCitizen = false }: Omit<Step, 'way' | 'party' | 'changes'> = {},
): Promise<void> {
  const eventId = uuidv7()
  await insertEvent(tx.db, keyOf(found), {
    event_id: eventId,
    way,
    from_state: null,
    to_state: null,
    at: tx.now(),
    ...authorOf(tx),
    words: await wordsToKeep(tx, found, eventId, words),
    details: JSON.stringify(details),
    for_citizen: forCitizen,
  })
  recordAct(tx, found, `case.${way}`, details)
}

function authorOf({ actor }: Tx) {
  if (actor.kind === 'staff')
    return { actor_kind: actor.kind, staff_id: actor.id, agency_id: actor.agencyId }
  const kind = actor.kind === 'citizen' ? actor.kind : 'system'
  return { actor_kind: kind, staff_id: null, agency_id: null } as const
}
