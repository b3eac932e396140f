import { randomBytes } from 'node:crypto'
import { oauth } from '@minqiao/wechat'
import { clientOf, findAccount, isGranted } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { Failure } from '#platform/errors.ts'
import { signFields } from './signed.ts'

/** Minutes a person has for the way to the platform and back; its code holds five. */
const entryMinutes = 10

export const entrySeconds = entryMinutes * 60

export interface Entry {
  accountId: string
  /** As `readTarget` gives it. */
  target: string
  /** Whether the platform refused a code of this entry already. */
  isSecondTry?: boolean
}

export interface BegunEntry {
  /** Where the platform says who it is. */
  url: string
  /** Holds the entry in this browser, bound to the state that goes with `url`. */
  cookie: string
}

/**
 * Begins to identify the person who holds the phone; undefined when the account cannot do it.
 *
 * `snsapi_base`: the platform asks nothing and tells the open id only (rules.md §12.5).
 */
export async function beginEntry(ctx: Ctx, entry: Entry): Promise<BegunEntry | undefined> {
  const { accountId, target, isSecondTry = false } = entry
  const client = await speakingClient(ctx, accountId)
  if (!client) return undefined
  const state = randomBytes(16).toString('hex')
  const expiresAt = new Date(ctx.now().getTime() + entrySeconds * 1000)
  const fields = [state, accountId, target, isSecondTry ? 'second' : 'first']
  return {
    url: oauth.authorizeUrl(client, {
      redirectUri: `${publicOrigin(ctx)}/api/m/return`,
      scope: 'snsapi_base',
      state,
    }),
    cookie: await signFields(ctx.platform, 'entry', fields, expiresAt),
  }
}

/** The account's client; undefined when the account is unknown, silent, or has no right to this. */
export async function speakingClient(ctx: Ctx, accountId: string) {
  const account = await findAccount(ctx.db, accountId)
  if (!account || !isGranted('web-access', account.kind, account.verified)) return undefined
  try {
    return await clientOf(ctx.platform, accountId)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    ctx.log.info({ accountId, code: error.code }, 'a citizen page could not be entered')
    return undefined
  }
}

/** From the settings and never from the request: a made-up Host must not lead a code elsewhere. */
function publicOrigin({ platform }: Ctx): string {
  const { publicUrl } = platform.config
  if (publicUrl === undefined) throw new Error('citizen pages need PUBLIC_URL')
  return publicUrl
}
