import { findAccount } from '#modules/accounts/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { type Case, keyOf } from '../repo/cases.ts'
import { listKindNames } from '../repo/kinds.ts'
import { countPeople } from '../repo/own-cases.ts'
import { findPersonalData } from '../rules/personal-data.ts'
import { findSimilar } from './find-similar.ts'
import { mayJoin } from './own-acts.ts'

export interface SimilarCase {
  caseId: string
  kind: { zh: string; en: string } | null
  state: string
  createdAt: Date
  people: number
  metres: number | null
  shared: string[]
}

interface Asked {
  text: string
  place?: string
  latitude?: number | null
  longitude?: number | null
}

const shownAtMost = 3

/**
 * Open cases that may be the same matter, for somebody who is about to send one.
 *
 * Nothing of another person is told: only which of the asker's own words stand there too, without
 * those that look like personal data; the kind, the state, how many asked, and how far it is.
 */
export async function readSimilar(
  ctx: Ctx,
  citizen: CitizenActor,
  asked: Asked,
): Promise<SimilarCase[]> {
  const { text, place = '', latitude = null, longitude = null } = asked
  const account = await findAccount(ctx.db, citizen.accountId)
  if (!account) return []
  const found = await findSimilar(ctx.db, {
    centerAgencyId: account.agencyId,
    text,
    place,
    regionCode: null,
    latitude,
    longitude,
    now: ctx.now(),
    limit: shownAtMost * 4,
  })
  const open = found.filter(({ case: one }) => isJoinable(one, citizen)).slice(0, shownAtMost)
  const kinds = await listKindNames(
    ctx.db,
    open.flatMap(({ case: one }) => one.kind_code ?? []),
  )
  const people = await countPeople(
    ctx.db,
    open.map(({ case: one }) => keyOf(one)),
  )
  return open.map(({ case: one, shared, metres }) => ({
    caseId: one.case_id,
    kind: kinds.get(one.kind_code ?? '') ?? null,
    state: one.state,
    createdAt: one.created_at,
    people: people.get(one.case_id) ?? 1,
    metres,
    shared: shared.filter((word) => findPersonalData(word).length === 0),
  }))
}

/** Of the same account, and not their own. */
function isJoinable(one: Case, { accountId, id }: CitizenActor): boolean {
  return one.account_id === accountId && one.follower_id !== id && mayJoin(one)
}
