import { createHash } from 'node:crypto'
import type { Sandbox } from '@minqiao/sandbox'
import { CALLBACK_PREFIX, ensureAccount } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'

interface DemoAccount {
  key: string
  agency: string
  name: string
  alias: string
  intro: string
  colour: string
  kind: 'service' | 'subscription'
  mode: 'safe' | 'plain'
}

const demoAccounts: DemoAccount[] = [
  {
    key: 'district',
    agency: 'district',
    name: '云桥发布',
    alias: 'yunqiaofabu',
    intro: '云桥区人民政府官方账号：有问必答，办事进度随时查。（演示）',
    colour: '#12507b',
    kind: 'service',
    mode: 'safe',
  },
  {
    key: 'labour',
    agency: 'labour',
    name: '云桥人社',
    alias: 'yunqiaorenshe',
    intro: '云桥区人力资源和社会保障局：社保、就业、人才服务。（演示）',
    colour: '#2b7a4b',
    kind: 'service',
    mode: 'plain',
  },
]

export interface MadeAccount {
  key: string
  accountId: string
  appId: string
}

/** The same app id and secrets at every start on the same key of the data directory. */
function derive(seed: string, purpose: string, length: number): string {
  return createHash('sha512').update(`${seed} ${purpose}`).digest('hex').slice(0, length)
}

/** Registers the demo's accounts with us and with the sandbox, and ties them together. */
export async function makeAccounts(
  ctx: Ctx,
  sandbox: Sandbox,
  agencies: Record<string, string>,
  options: { seed: string; origin: string },
): Promise<MadeAccount[]> {
  const made: MadeAccount[] = []
  for (const wanted of demoAccounts) {
    const { key, name, alias, intro, colour, kind, mode } = wanted
    const appId = `wx${derive(options.seed, `${key} app`, 16)}`
    const originalId = `gh_${derive(options.seed, `${key} name`, 12)}`
    const secret = derive(options.seed, `${key} secret`, 32)
    const token = derive(options.seed, `${key} token`, 24)
    const encodingAesKey = derive(options.seed, `${key} aes`, 43)
    const account = await ensureAccount(ctx, {
      agencyId: agencies[wanted.agency] ?? '',
      name,
      alias,
      originalId,
      appId,
      kind,
      verified: true,
      mode,
      secret,
      token,
      encodingAesKey,
    })
    if (!sandbox.accounts().some((known) => known.appId === appId))
      sandbox.createAccount({
        appId,
        secret,
        username: originalId,
        name,
        alias,
        intro,
        colour,
        kind,
        verified: true,
        openPlatform: 'demo',
      })
    await sandbox.configureCallback(appId, {
      url: `${options.origin}${CALLBACK_PREFIX}${account.callbackKey}`,
      token,
      aesKey: encodingAesKey,
      mode,
    })
    made.push({ key, accountId: account.accountId, appId })
  }
  return made
}
