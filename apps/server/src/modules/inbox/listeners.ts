import { listAgenciesById } from '#modules/people/index.ts'
import { defineListener } from '#platform/events/index.ts'
import { listAgenciesUnder, saveAgencyPath } from './repo/templates.ts'
import { eraseConversation } from './service/erase.ts'
import { releaseConversations } from './service/release.ts'

const releaseOfDisabled = defineListener(
  'staff.disabled',
  'inbox.release-of-disabled',
  (ctx, { staffId }) => releaseConversations(ctx, staffId),
)

const releaseOfRevoked = defineListener(
  'staff.role-revoked',
  'inbox.release-of-revoked',
  (ctx, { staffId }) => releaseConversations(ctx, staffId),
)

/** Erases what came between the erasure of a conversation and that of its follower. */
const eraseRemains = defineListener(
  'citizen.erased',
  'inbox.erase-remains',
  async (ctx, payload) => {
    await ctx.transaction((tx) => eraseConversation(tx, payload))
  },
)

/**
 * Keeps the paths of templates in step with the tree.
 *
 * Asks where the agencies are now instead of believing the event: moves may be told late or twice.
 */
const followMovedAgency = defineListener(
  'agency.moved',
  'inbox.follow-moved-agency',
  async (ctx, { from, to }) => {
    await ctx.transaction(async (tx) => {
      const kept = [
        ...(await listAgenciesUnder(tx.db, from)),
        ...(await listAgenciesUnder(tx.db, to)),
      ]
      const agencies = await listAgenciesById(tx.db, [...new Set(kept.map((it) => it.agencyId))])
      for (const { agencyId, path } of agencies)
        if (kept.some((it) => it.agencyId === agencyId && it.agencyPath !== path))
          await saveAgencyPath(tx.db, agencyId, path)
    })
  },
)

export const listeners = [releaseOfDisabled, releaseOfRevoked, eraseRemains, followMovedAgency]
