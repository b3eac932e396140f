import { timingSafeEqual } from 'node:crypto'
import {
  BadAnswerError,
  NetworkError,
  OutcomeUnknownError,
  oauth,
  PlatformError,
} from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { findFollowers } from '../repo/followers.ts'
import { type Entry, speakingClient } from './begin.ts'
import { openCitizenSession } from './session.ts'
import { readFields } from './signed.ts'
import type { Refusal } from './target.ts'

export type EntryEnd =
  | { kind: 'in'; target: string; session: string }
  /** The code was used up, or too old: once more, which costs the person nothing. */
  | { kind: 'again'; entry: Entry }
  | { kind: 'refused'; why: Refusal; accountId?: string }

export interface Returned {
  code?: string
  state?: string
  /** The entry's cookie. */
  cookie?: string
}

/**
 * Ends what `beginEntry` began: a session for the person, or why there is none.
 *
 * Only the browser that began it can end it: the state must be the one in its cookie.
 */
export async function finishEntry(ctx: Ctx, returned: Returned): Promise<EntryEnd> {
  const { code = '', state = '', cookie = '' } = returned
  const [wanted = '', accountId = '', target = '', attempt] =
    (await readFields(ctx.platform, 'entry', cookie)) ?? []
  if (accountId === '' || !isSame(state, wanted)) return { kind: 'refused', why: 'stale' }
  const grant = await exchange(ctx, accountId, code)
  if (grant === 'code')
    return attempt === 'first'
      ? { kind: 'again', entry: { accountId, target, isSecondTry: true } }
      : { kind: 'refused', why: 'stale', accountId }
  if (typeof grant === 'string') return { kind: 'refused', why: grant, accountId }
  const [follower] = await findFollowers(ctx.db, accountId, [grant.openid])
  if (!follower) return { kind: 'refused', why: 'unknown', accountId }
  const session = await openCitizenSession(ctx.platform, accountId, grant.openid)
  return { kind: 'in', target, session }
}

async function exchange(ctx: Ctx, accountId: string, code: string) {
  const client = await speakingClient(ctx, accountId)
  if (!client) return 'account'
  if (code === '') return 'code'
  try {
    const grant = await oauth.exchangeCode(client, code)
    return oauth.isSnapshotUser(grant) ? 'snapshot' : grant
  } catch (error) {
    return refusalOf(ctx, accountId, error)
  }
}

function refusalOf(ctx: Ctx, accountId: string, error: unknown): 'code' | 'platform' {
  if (error instanceof PlatformError) {
    ctx.log.info({ accountId, errcode: error.errcode }, 'the platform did not tell who it is')
    return error.class === 'oauth' ? 'code' : 'platform'
  }
  // The code may be used up; a new one costs nothing.
  if (error instanceof OutcomeUnknownError) return 'code'
  if (error instanceof NetworkError || error instanceof BadAnswerError) return 'platform'
  throw error
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
