import { type Calendar, calendarOf } from '#platform/calendar/index.ts'
import type { Tx } from '#platform/context.ts'
import { type Case, type CaseKey, keyOf } from '../repo/cases.ts'
import {
  type CaseClock,
  changeClock,
  endClocks,
  grantedDays,
  insertClock,
  listClocks,
  saveNextDue,
} from '../repo/clocks.ts'
import type { Clock, ProfileTerms } from '../rules/case.ts'
import { dueAfter, extendedDue, firstStep, type Running, stepsOf, termOf } from '../rules/clocks.ts'
import type { WayName } from '../rules/life.ts'
import { type Beginning, type Turn, turns } from '../rules/turns.ts'
import { termsOf } from './profiles.ts'

/** What counts the time of one case: its centre's calendar and the profile it began with. */
interface Measure {
  time: Calendar
  terms: ProfileTerms
}

/**
 * Begins and ends the clocks of a case that has just taken a way; `undefined`: it was taken in.
 * Answers the case with the limit that comes next.
 */
export async function turnClocks(tx: Tx, moved: Case, way: WayName | undefined): Promise<Case> {
  const turn: Turn = turns[way ?? 'intake']
  const key = keyOf(moved)
  const measure = await measureOf(tx, moved)
  await endClocks(tx.db, key, turn.ends, tx.now())
  for (const beginning of turn.begins) await begin(tx, moved, measure, beginning)
  if (turn.resumes) await resumeClocks(tx, key, measure)
  if (way === 'extend') await extendLimits(tx, key, measure)
  return saveNextDue(tx.db, key)
}

/** Begins a round of a clock that no way begins, such as a repair's; from now, or from `from`. */
export async function startClock(tx: Tx, found: Case, clock: Clock, from?: Date): Promise<Case> {
  await begin(tx, found, await measureOf(tx, found), { clock, from: 'now' }, from)
  return saveNextDue(tx.db, keyOf(found))
}

/** Ends the running round of a clock; nothing happens when none runs. */
export async function endClock(tx: Tx, found: Case, clock: Clock): Promise<Case> {
  await endClocks(tx.db, keyOf(found), [clock], tx.now())
  return saveNextDue(tx.db, keyOf(found))
}

/** Counts the first reply limit anew from the intake, when the urgency of a case was corrected. */
export async function retimeReply(tx: Tx, found: Case): Promise<Case> {
  const { time, terms } = await measureOf(tx, found)
  const term = termOf('reply', terms, found.urgency)
  const working = term.unit === 'working-days'
  for (const clock of await listClocks(tx.db, keyOf(found)))
    if (clock.clock === 'reply' && clock.round === 1 && clock.ended_at === null)
      await moveLimit(
        tx,
        { time, terms },
        { ...clock, working },
        dueAfter(time, found.created_at, term),
      )
  return saveNextDue(tx.db, keyOf(found))
}

async function measureOf(tx: Tx, found: Case): Promise<Measure> {
  return {
    time: await calendarOf(tx.db, found.center_agency_id),
    terms: await termsOf(tx.db, found.profile_id),
  }
}

async function begin(
  tx: Tx,
  found: Case,
  { time, terms }: Measure,
  { clock, from, term: borrowed = clock }: Beginning,
  at = from === 'intake' ? found.created_at : tx.now(),
): Promise<void> {
  const term = termOf(borrowed, terms, found.urgency)
  const running = {
    startedAt: at,
    dueAt: dueAfter(time, at, term),
    working: term.unit === 'working-days',
  }
  await insertClock(tx.db, {
    account_id: found.account_id,
    case_id: found.case_id,
    clock,
    started_at: at,
    due_at: running.dueAt,
    working: running.working,
    ended_at: null,
    ...nextOf(tx, { time, terms }, clock, running),
  })
}

function nextOf(tx: Tx, { time, terms }: Measure, clock: Clock, running: Running) {
  // The citizen is asked then; nobody of the staff is late.
  if (clock === 'second-check') return { next_step: 'act', next_at: running.dueAt } as const
  const next = firstStep(stepsOf(time, running, terms), tx.now())
  return { next_step: next?.step ?? null, next_at: next?.at ?? null }
}

function moveLimit(tx: Tx, measure: Measure, clock: CaseClock, dueAt: Date): Promise<void> {
  const running = { startedAt: clock.started_at, dueAt, working: clock.working }
  return changeClock(tx.db, clock, {
    due_at: dueAt,
    working: clock.working,
    ended_at: null,
    ...nextOf(tx, measure, clock.clock, running),
  })
}

async function extendLimits(tx: Tx, key: CaseKey, measure: Measure): Promise<void> {
  const days = await grantedDays(tx.db, key)
  for (const clock of await listClocks(tx.db, key))
    if ((clock.clock === 'reply' || clock.clock === 'close') && clock.ended_at === null)
      await moveLimit(
        tx,
        measure,
        clock,
        extendedDue(measure.time, clock.due_at, days, measure.terms),
      )
}

/** The last round of reply and close goes on as if the case had never been merged. */
async function resumeClocks(tx: Tx, key: CaseKey, measure: Measure): Promise<void> {
  const clocks = await listClocks(tx.db, key)
  for (const name of ['reply', 'close']) {
    const last = clocks.findLast(({ clock }) => clock === name)
    if (last) await moveLimit(tx, measure, last, last.due_at)
  }
}
