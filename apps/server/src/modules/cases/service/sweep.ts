import type { Permission } from '@minqiao/contracts'
import { staffWhoMay } from '#modules/people/index.ts'
import { type Calendar, calendarOf } from '#platform/calendar/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import { listSendingAgencies } from '../repo/channels.ts'
import {
  type DueClock,
  listFirstConfidants,
  lockDueClocks,
  type StepTaken,
  writeSteps,
} from '../repo/sweep.ts'
import type { ProfileTerms } from '../rules/case.ts'
import { stepAfter, stepReached, stepsOf } from '../rules/clocks.ts'
import { type Addressee, addresseeOf } from '../rules/notices.ts'
import { termsOf } from './profiles.ts'
import { enqueueSending } from './send-notices.ts'

export interface SweepOptions {
  /** Clocks in one transaction. */
  batch?: number
  /** Transactions at a time; the embedded database has one. */
  lanes?: number
}

/**
 * Takes every step of a clock that is due: writes its notice once, the line of history, and what
 * comes next, all in one transaction, so that a crash leaves either all of it or a clock still due.
 * Any number may sweep at once. Answers how many steps were taken.
 */
export async function sweepClocks(ctx: Ctx, options: SweepOptions = {}): Promise<number> {
  const isEmbedded = ctx.platform.database.kind === 'embedded'
  const { batch = 2000, lanes = isEmbedded ? 1 : 2 } = options
  const known = createKnown()
  const ended = await Promise.allSettled(
    Array.from({ length: lanes }, () => sweepLane(ctx, batch, known)),
  )
  // Not before all have let go of what they held.
  const failed = ended.find((lane) => lane.status === 'rejected')
  if (failed) throw failed.reason
  const taken = ended.map((lane) => (lane.status === 'fulfilled' ? lane.value : 0))
  return taken.reduce((sum, count) => sum + count, 0)
}

async function sweepLane(ctx: Ctx, batch: number, known: Known): Promise<number> {
  let taken = 0
  for (;;) {
    const count = await ctx.transaction((tx) => sweepBatch(tx, batch, known))
    if (count === 0) return taken
    taken += count
  }
}

async function sweepBatch(tx: Tx, batch: number, known: Known): Promise<number> {
  const now = tx.now()
  const due = await lockDueClocks(tx.db, now, batch)
  if (due.length === 0) return 0
  const sending = await listSendingAgencies(tx.db)
  const confidants = await confidantsOf(tx.db, due)
  const steps: StepTaken[] = []
  for (const clock of due) {
    const { time, terms } = await known.measureOf(tx.db, clock)
    const all = stepsOf(time, clock, terms)
    const { step } = stepReached(all, clock.planned, now)
    const next = stepAfter(all, step)
    const { agencyId, agencyPath, ...told } = addresseeOf(clock.clock, step, clock)
    const staffId = clock.confidential
      ? (confidants.get(clock.caseId) ?? null)
      : await known.personAt(tx.db, { agencyId, agencyPath, ...told }, clock)
    steps.push({
      clock,
      noticeId: uuidv7(),
      step,
      agencyId,
      agencyPath,
      staffId,
      // A report is never spoken of outside the console.
      delivery: sending.has(agencyId) && !clock.confidential ? 'queued' : 'console',
      nextStep: next?.step ?? null,
      nextAt: next?.at ?? null,
    })
  }
  await writeSteps(tx.db, steps, now)
  const queued = steps.filter(({ delivery }) => delivery === 'queued')
  for (const agencyId of new Set(queued.map((step) => step.agencyId)))
    await enqueueSending(tx, agencyId)
  return steps.length
}

async function confidantsOf(db: Db, due: readonly DueClock[]): Promise<Map<string, string>> {
  const keys = due.filter(({ confidential }) => confidential)
  const named = await listFirstConfidants(db, keys)
  return new Map(named.map(({ caseId, staffId }) => [caseId, staffId]))
}

/** What a sweep has looked up already: a few calendars, profiles and people for many cases. */
interface Known {
  measureOf(db: Db, clock: DueClock): Promise<{ time: Calendar; terms: ProfileTerms }>
  personAt(db: Db, addressee: Addressee, clock: DueClock): Promise<string | null>
}

function createKnown(): Known {
  const measures = new Map<string, { time: Calendar; terms: ProfileTerms }>()
  const people = new Map<string, string | null>()
  return {
    async measureOf(db, { centerAgencyId, profileId }) {
      const key = `${centerAgencyId} ${profileId}`
      const known = measures.get(key)
      if (known) return known
      const found = {
        time: await calendarOf(db, centerAgencyId),
        terms: await termsOf(db, profileId),
      }
      measures.set(key, found)
      return found
    },
    async personAt(db, { agencyId, agencyPath, permission, responsible }, clock) {
      const isUnits = agencyId === clock.unitAgencyId
      if (responsible && isUnits && clock.handlerStaffId !== null) return clock.handlerStaffId
      const key = `${permission} ${agencyPath}`
      const known = people.get(key)
      if (known !== undefined) return known
      const found = await firstWhoMay(db, permission, { agencyId, agencyPath })
      people.set(key, found)
      return found
    },
  }
}

/** Somebody of the agency itself before somebody above it who may act there too. */
async function firstWhoMay(
  db: Db,
  permission: Permission,
  { agencyId, agencyPath }: { agencyId: string; agencyPath: string },
): Promise<string | null> {
  const staff = await staffWhoMay(db, permission, agencyPath)
  return (staff.find((it) => it.agencyId === agencyId) ?? staff[0])?.staffId ?? null
}
