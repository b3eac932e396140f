import { randomBytes } from 'node:crypto'
import type { CallbackConfig } from '../accounts/account.ts'
import { accountOf } from '../accounts/accounts.ts'
import type { World } from '../world/world.ts'
import { checkUrl, cipherOf } from './envelope.ts'

export interface ConfigureResult {
  ok: boolean
  /** Why the platform would not save the address. */
  reason?: string
}

/**
 * Sets where an account's pushes go, after the address check that the platform makes.
 *
 * The server must echo `echostr` within five seconds; otherwise nothing is changed. The platform
 * allows ports 80 and 443 only, the sandbox any. `skipCheck` saves without asking.
 */
export async function configureCallback(
  world: World,
  appId: string,
  callback: CallbackConfig,
  { skipCheck = false } = {},
): Promise<ConfigureResult> {
  const account = accountOf(world, appId)
  const fault = faultOf(callback, appId)
  if (fault) return { ok: false, reason: fault }
  if (!skipCheck) {
    const echo = String(randomBytes(8).readBigUInt64BE())
    const url = checkUrl(callback, world.clock.seconds(), echo)
    const timeoutMs = world.settings.callbackTimeoutMs
    const reply = await world.outbox.send({ method: 'GET', url, timeoutMs })
    if (reply.kind !== 'answer')
      return { ok: false, reason: `请求URL超时或无法连接 (${reply.kind})` }
    if (reply.status !== 200 || reply.body !== echo)
      return { ok: false, reason: `token验证失败 (HTTP ${reply.status})` }
  }
  account.callback = { ...callback }
  world.touch()
  return { ok: true }
}

function faultOf({ url, token, aesKey, mode }: CallbackConfig, appId: string): string | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return 'URL 必须以 http:// 或 https:// 开头'
  if (!/^[A-Za-z0-9]{3,32}$/.test(token)) return 'Token 必须为英文或数字，长度为 3-32 字符'
  if (mode === 'plain' && aesKey === '') return undefined
  try {
    cipherOf(appId, aesKey)
    return undefined
  } catch {
    return 'EncodingAESKey 必须由 43 个字符组成'
  }
}
