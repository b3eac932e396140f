import { findAccount, listAllAccountIds } from '#modules/accounts/index.ts'
import { listAgenciesById, listAgencyIdsWithin, staffWhoMay } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { changeCase, lockCase } from '../repo/cases.ts'
import {
  findOldestCenter,
  followPaths,
  followSmallPaths,
  giveToCenter,
  listHandledBy,
} from '../repo/paths.ts'
import { noteEvent } from './move.ts'

const stretch = 5000
const batch = 200

/**
 * Keeps the paths of cases in step with the tree, a stretch at a time. Asks where the agencies are
 * now instead of believing the event: moves may be told late or twice.
 */
export async function followTree(
  ctx: Ctx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const ids = await listAgencyIdsWithin(ctx.db, [from, to])
  const agencies = await listAgenciesById(ctx.db, ids)
  if (agencies.length === 0) return
  await ctx.transaction((tx) => followSmallPaths(tx.db, agencies))
  for (const accountId of await listAllAccountIds(ctx.db))
    await inStretches((before) =>
      ctx.transaction((tx) => followPaths(tx.db, accountId, agencies, before, stretch)),
    )
}

/** The cases of an account that another agency has now are that agency's to dispatch. */
export async function followAccount(ctx: Ctx, accountId: string): Promise<void> {
  const account = await findAccount(ctx.db, accountId)
  const oldest = await findOldestCenter(ctx.db, accountId)
  if (!account || oldest === undefined || oldest === account.agencyId) return
  const center = { agencyId: account.agencyId, path: account.agencyPath }
  await inStretches((before) =>
    ctx.transaction((tx) => giveToCenter(tx.db, accountId, center, before, stretch)),
  )
}

async function inStretches(
  work: (before: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  let before = await work(undefined)
  while (before !== undefined) before = await work(before)
}

/**
 * Makes the open cases free that somebody handles who may no longer, so that the unit sees that
 * nobody has them. May run again without harm.
 */
export async function releaseCases(ctx: Ctx, staffId: string): Promise<void> {
  for (let after = ''; ; ) {
    const handled = await listHandledBy(ctx.db, staffId, after, batch)
    for (const { unitPath, ...key } of handled) {
      const allowed = await staffWhoMay(ctx.db, 'cases.handle', unitPath ?? '')
      if (allowed.some((one) => one.staffId === staffId)) continue
      await ctx.transaction(async (tx) => {
        const found = await lockCase(tx.db, key)
        if (found?.handler_staff_id !== staffId) return
        const changes = { handler_staff_id: null, changed_at: tx.now() }
        const freed = await changeCase(tx.db, key, changes)
        await noteEvent(tx, freed, 'handler-named', { details: { from: staffId, to: null } })
      })
    }
    const last = handled.at(-1)
    if (!last) return
    after = last.caseId
  }
}
