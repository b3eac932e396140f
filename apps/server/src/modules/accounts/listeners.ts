import { listAgenciesById } from '#modules/people/index.ts'
import { defineListener } from '#platform/events/index.ts'
import { listPathsUnder, saveAgencyPath } from './repo/account-lists.ts'
import { findScan } from './repo/inbound-scans.ts'
import { countScan } from './repo/qr-codes.ts'

/**
 * Keeps the paths of accounts in step with the tree.
 *
 * Asks where the agencies are now instead of believing the event: moves may be told late or twice.
 */
const followMovedAgency = defineListener(
  'agency.moved',
  'accounts.follow-moved-agency',
  async (ctx, { from, to }) => {
    await ctx.transaction(async (tx) => {
      const kept = [...(await listPathsUnder(tx.db, from)), ...(await listPathsUnder(tx.db, to))]
      const agencies = await listAgenciesById(tx.db, [...new Set(kept.map((it) => it.agencyId))])
      for (const { agencyId, path } of agencies) {
        const stale = kept.some((it) => it.agencyId === agencyId && it.agencyPath !== path)
        if (stale) await saveAgencyPath(tx.db, agencyId, path)
      }
    })
  },
)

/** Counts scans and follows that came by a QR code of ours. */
const countScannedCode = defineListener(
  'account.event-received',
  'accounts.count-scanned-code',
  async (ctx, { accountId, inboundId, type }) => {
    if (type !== 'SCAN' && type !== 'subscribe') return
    await ctx.transaction(async (tx) => {
      const scan = await findScan(tx.db, accountId, inboundId)
      if (scan)
        await countScan(tx.db, accountId, scan.scene, type === 'subscribe', scan.at, inboundId)
    })
  },
)

export const listeners = [followMovedAgency, countScannedCode]
