import { defineListener } from '#platform/events/index.ts'
import { followAccount, followTree, releaseCases } from './service/follow.ts'
import { eraseCases } from './service/person-data.ts'

const releaseOfDisabled = defineListener(
  'staff.disabled',
  'cases.release-of-disabled',
  (ctx, { staffId }) => releaseCases(ctx, staffId),
)

const releaseOfRevoked = defineListener(
  'staff.role-revoked',
  'cases.release-of-revoked',
  (ctx, { staffId }) => releaseCases(ctx, staffId),
)

const followMovedAgency = defineListener('agency.moved', 'cases.follow-moved-agency', followTree)

const followMovedAccount = defineListener(
  'account.changed',
  'cases.follow-moved-account',
  (ctx, { accountId }) => followAccount(ctx, accountId),
)

/** Erases what came between the erasure of a person's cases and that of their follower. */
const eraseRemains = defineListener(
  'citizen.erased',
  'cases.erase-remains',
  async (ctx, payload) => {
    await ctx.transaction((tx) => eraseCases(tx, payload))
  },
)

export const listeners = [
  releaseOfDisabled,
  releaseOfRevoked,
  followMovedAgency,
  followMovedAccount,
  eraseRemains,
]
