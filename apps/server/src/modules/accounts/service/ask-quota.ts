import { quota } from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { clientOf } from '../client/client-of.ts'
import { inWords } from '../client/platform-words.ts'
import { getAccount } from './visible-accounts.ts'

/** Asks the platform what is left today of one interface. */
export async function askQuota(
  ctx: Ctx,
  accountId: string,
  api: string,
): Promise<{ limit: number; used: number; left: number }> {
  await getAccount(ctx, accountId, 'accounts.manage')
  const client = await clientOf(ctx.platform, accountId)
  const { daily_limit, used, remain } = (await inWords(() => quota.getQuota(client, api))).quota
  return { limit: daily_limit, used, left: remain }
}
