import { getAccount, listAccountNames, visibleAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type Follower, listOfCitizen } from '../repo/followers.ts'
import { type ExportSection, type FollowerKey, personDataParts } from '../rules/contributions.ts'
import { getFollower } from './visible.ts'

/** Everything held about a person, account by account. */
export interface PersonExport {
  madeAt: string
  reason: string
  accounts: { accountId: string; name: string; sections: ExportSection[] }[]
}

/**
 * Collects everything held about a follower; with the others that are the same citizen, in the
 * accounts whose data the caller may export. The act is in the audit.
 */
export async function exportPerson(
  ctx: Ctx,
  accountId: string,
  followerId: string,
  reason: string,
): Promise<PersonExport> {
  const follower = await getFollower(ctx, accountId, followerId, 'citizens.export')
  const followers = await sameCitizen(ctx, follower)
  const names = await listAccountNames(
    ctx.db,
    followers.map((one) => one.accountId),
  )
  const accounts: PersonExport['accounts'] = []
  for (const one of followers)
    accounts.push({
      accountId: one.accountId,
      name: names.get(one.accountId) ?? '',
      sections: await collect(ctx, one),
    })
  const { agencyPath } = await getAccount(ctx, accountId, 'citizens.export')
  await ctx.transaction(async (tx) => {
    tx.record({
      action: 'citizen.exported',
      subject: { kind: 'follower', id: followerId },
      agencyPath,
      details: { accountId, reason, accounts: followers.map((one) => one.accountId) },
    })
  })
  return { madeAt: ctx.now().toISOString(), reason, accounts }
}

async function sameCitizen(ctx: Ctx, follower: Follower): Promise<Follower[]> {
  if (follower.citizenId === null) return [follower]
  const visible = await visibleAccountIds(ctx, 'citizens.export')
  return listOfCitizen(ctx.db, visible, follower.citizenId)
}

/** What every module holds about one follower. */
export async function collect(ctx: Ctx, follower: FollowerKey): Promise<ExportSection[]> {
  const sections: ExportSection[] = []
  for (const part of personDataParts(ctx.platform))
    sections.push(...((await part.export?.(ctx, follower)) ?? []))
  return sections
}
