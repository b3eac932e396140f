import { findAccount } from '#modules/accounts/index.ts'
import { listAgencyNames } from '#modules/people/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Follower, findFollower } from '../repo/followers.ts'
import { listTaggings } from '../repo/taggings.ts'
import type { ExportSection } from '../rules/contributions.ts'
import { collect, type PersonExport } from '../service/export-person.ts'
import { findLastErasure, type OwnErasure } from './erasure-repo.ts'

/** An account as the people who write to it know it. */
export interface AccountCard {
  accountId: string
  name: string
  /** Name of the agency that runs it. */
  agency: string
}

export async function describeAccount(db: Db, accountId: string): Promise<AccountCard> {
  const account = (await findAccount(db, accountId)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
  const agencies = await listAgencyNames(db, [account.agencyId])
  return { accountId, name: account.name, agency: agencies.get(account.agencyId) ?? '' }
}

export interface OwnData {
  account: AccountCard
  follower: Follower
  /** Names of the tags that staff have given. */
  tags: string[]
  sections: ExportSection[]
  erasure: OwnErasure | undefined
}

/** What is kept about the person who asks, by one account. */
export async function readOwnData(ctx: Ctx, citizen: CitizenActor): Promise<OwnData> {
  const { accountId, id } = citizen
  const follower = (await findFollower(ctx.db, accountId, id)) ?? fail('SIGN_IN_REQUIRED')
  const taggings = await listTaggings(ctx.db, accountId, [id])
  return {
    account: await describeAccount(ctx.db, accountId),
    follower,
    tags: taggings.filter(({ state }) => state !== 'removing').map(({ name }) => name),
    sections: await collectOwn(ctx, citizen),
    erasure: await findLastErasure(ctx.db, accountId, id),
  }
}

/**
 * A copy of everything one account keeps about the person who asks. The act is in the audit.
 *
 * Of this account only: that somebody is the same citizen elsewhere may have been put down by
 * staff, and a mistake of theirs must not show one person another's words.
 */
export async function exportOwnData(ctx: Ctx, citizen: CitizenActor): Promise<PersonExport> {
  const { accountId } = citizen
  const account = (await findAccount(ctx.db, accountId)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
  const sections = await collectOwn(ctx, citizen)
  await ctx.transaction(async (tx) => {
    tx.record({
      action: 'citizen.exported',
      subject: { kind: 'follower', id: citizen.id },
      agencyPath: account.agencyPath,
      details: { accountId, accounts: [accountId], bySelf: true },
    })
  })
  return {
    madeAt: ctx.now().toISOString(),
    reason: '本人查询',
    accounts: [{ accountId, name: account.name, sections }],
  }
}

function collectOwn(ctx: Ctx, { accountId, id, openId }: CitizenActor): Promise<ExportSection[]> {
  return collect(ctx, { accountId, followerId: id, openId })
}
