import { errors } from '@minqiao/contracts'
import {
  type Bilingual,
  type Client,
  network,
  OutcomeUnknownError,
  PlatformError,
  quota,
} from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { clientOf } from '../client/client-of.ts'
import { forgetAccount, memoryOf } from '../client/memory.ts'
import { forgetTokens } from '../repo/secrets.ts'
import { getAccount } from './visible-accounts.ts'

export interface ConnectionStep {
  step: 'token' | 'addresses' | 'quota'
  state: 'passed' | 'failed' | 'skipped'
  tookMs: number
  /** What was found, or what went wrong. */
  words?: Bilingual
  /** What to do about it. */
  hint?: Bilingual
  errcode?: number
  /** Our address as the platform saw it, when that is why it refused (40164). */
  egressIp?: string
}

const steps: readonly [ConnectionStep['step'], (client: Client) => Promise<Bilingual>][] = [
  ['token', askForToken],
  ['addresses', askForAddresses],
  ['quota', askForQuota],
]

/**
 * Tries the account's credentials and way to the platform, in the order in which they can fail.
 *
 * The kept token is forgotten first, so that the secret is really tried; the platform hands out the
 * same token again while it holds, and nobody is disturbed.
 */
export async function testConnection(
  ctx: Ctx,
  accountId: string,
): Promise<{ passed: boolean; steps: ConnectionStep[] }> {
  const account = await getAccount(ctx, accountId, 'accounts.manage')
  await forgetTokens(ctx.db, accountId)
  forgetAccount(ctx.platform, accountId)
  const client = await clientOf(ctx.platform, accountId)
  const taken: ConnectionStep[] = []
  for (const [step, run] of steps) {
    const stopped = taken.some(({ state }) => state === 'failed')
    taken.push(stopped ? { step, state: 'skipped', tookMs: 0 } : await take(step, client, run))
  }
  await memoryOf(ctx.platform).meter.flush()
  const passed = taken.every(({ state }) => state === 'passed')
  await ctx.transaction(async (tx) => {
    tx.record({
      action: 'account.connection-tested',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { passed },
    })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
  })
  return { passed, steps: taken }
}

async function take(
  step: ConnectionStep['step'],
  client: Client,
  run: (client: Client) => Promise<Bilingual>,
): Promise<ConnectionStep> {
  const began = performance.now()
  const tookMs = () => Math.round(performance.now() - began)
  try {
    const words = await run(client)
    return { step, state: 'passed', tookMs: tookMs(), words }
  } catch (error) {
    return { step, state: 'failed', tookMs: tookMs(), ...explain(error) }
  }
}

function explain(error: unknown): Partial<ConnectionStep> {
  if (error instanceof PlatformError) {
    const { errcode, meaning, hint, egressIp } = error
    return { words: meaning, hint, errcode, ...(egressIp !== undefined && { egressIp }) }
  }
  const { zh, en } =
    errors[
      error instanceof OutcomeUnknownError ? 'PLATFORM_OUTCOME_UNKNOWN' : 'PLATFORM_UNREACHABLE'
    ]
  return {
    words: { zh, en },
    hint: {
      zh: '请检查服务器能否访问微信接口地址，以及防火墙、代理和域名解析的设置。',
      en: 'Check that the server reaches the WeChat API: firewall, proxy and name resolution.',
    },
  }
}

async function askForToken(client: Client): Promise<Bilingual> {
  await client.accessToken()
  return {
    zh: 'AppID 和 AppSecret 有效，已取得调用凭据',
    en: 'AppID and AppSecret hold: a token came',
  }
}

async function askForAddresses(client: Client): Promise<Bilingual> {
  const { length } = await network.listApiAddresses(client)
  return { zh: `平台返回 ${length} 个接口地址`, en: `The platform told ${length} addresses` }
}

async function askForQuota(client: Client): Promise<Bilingual> {
  const { daily_limit, remain } = (await quota.getQuota(client, '/cgi-bin/message/custom/send'))
    .quota
  return {
    zh: `客服消息今日剩余 ${remain} 次，共 ${daily_limit} 次`,
    en: `${remain} of ${daily_limit} messages to single people are left today`,
  }
}
