import { randomBytes } from 'node:crypto'
import { findAgency } from '#modules/people/index.ts'
import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Channel, findChannel, saveChannel } from '../repo/channels.ts'
import { readAddress } from '../webhook/guarded-address.ts'

const longestAddress = 500

/** How an agency is reminded; an agency that said nothing has the console. */
export async function readChannel(
  ctx: Ctx,
  agencyId: string,
): Promise<Pick<Channel, 'channel' | 'address'>> {
  await requireAgency(ctx, agencyId)
  const found = await findChannel(ctx.db, agencyId)
  return { channel: found?.channel ?? 'console', address: found?.address ?? '' }
}

/**
 * Chooses how an agency is reminded. For a webhook a new secret is made with every choice and
 * answered this once; it signs what is sent. '' for the console.
 */
export async function chooseChannel(
  ctx: Ctx,
  agencyId: string,
  wanted: Pick<Channel, 'channel' | 'address'>,
): Promise<string> {
  const path = await requireAgency(ctx, agencyId)
  const sends = wanted.channel === 'webhook'
  if (sends && (wanted.address.length > longestAddress || !readAddress(wanted.address)))
    fail('CASE_CHANNEL_ADDRESS_INVALID')
  const secret = sends ? randomBytes(32).toString('base64url') : ''
  const sealed = sends ? await ctx.platform.vault.seal('cases.channel', agencyId, secret) : null
  await ctx.transaction(async (tx) => {
    await saveChannel(tx.db, {
      agency_id: agencyId,
      channel: wanted.channel,
      address: sends ? wanted.address : '',
      secret_sealed: sealed,
      changed_at: tx.now(),
    })
    tx.record({
      action: 'case.channel-chosen',
      subject: { kind: 'agency', id: agencyId },
      agencyPath: path,
      details: { channel: wanted.channel, host: sends ? new URL(wanted.address).host : '' },
    })
  })
  return secret
}

async function requireAgency(ctx: Ctx, agencyId: string): Promise<string> {
  const agency = await findAgency(ctx.db, agencyId)
  if (!agency || !isInScope(scopeOf(ctx.actor, 'cases.channels'), agency.path))
    return fail('AGENCY_NOT_FOUND', { agencyId })
  return agency.path
}
