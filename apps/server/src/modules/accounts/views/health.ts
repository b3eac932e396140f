import { describeErrcode } from '@minqiao/wechat'
import { type Static, Type } from 'typebox'
import type { Db } from '#platform/db/index.ts'
import { listCalls, listReplies } from '../repo/calls.ts'
import { findCapabilities } from '../repo/capabilities.ts'
import { findToken, type TokenRow } from '../repo/tokens.ts'
import type { Account } from '../rules/account.ts'
import { capabilities, isGranted } from '../rules/capabilities.ts'
import { dayOf } from '../rules/day.ts'
import { limitsOf } from '../rules/quotas.ts'
import { Bilingual } from './account.ts'

const MaybeText = Type.Union([Type.String(), Type.Null()])
const MaybeInteger = Type.Union([Type.Integer(), Type.Null()])

const TokenState = Type.Union([
  Type.Literal('none'),
  Type.Literal('refreshing'),
  Type.Literal('valid'),
  Type.Literal('expired'),
  Type.Literal('failing'),
])

/** What an errcode says, for people. */
const Said = Type.Object({ errcode: Type.Integer(), meaning: Bilingual, hint: Bilingual })

export const HealthView = Type.Object({
  token: Type.Object({
    state: TokenState,
    obtainedAt: MaybeText,
    expiresAt: MaybeText,
    refreshes: Type.Integer(),
    failures: Type.Integer(),
    lastErrorAt: MaybeText,
    said: Type.Union([Said, Type.Null()]),
  }),
  refusedIp: Type.String(),
  capabilities: Type.Array(
    Type.Object({
      name: Type.String(),
      state: Type.Union([
        Type.Literal('granted'),
        Type.Literal('not-granted'),
        Type.Literal('off'),
      ]),
      since: MaybeText,
      said: Type.Union([Said, Type.Null()]),
    }),
  ),
})

export const QuotasView = Type.Object({
  day: Type.String(),
  quotas: Type.Array(
    Type.Object({
      api: Type.String(),
      words: Type.Union([Bilingual, Type.Null()]),
      used: Type.Integer(),
      errors: Type.Integer(),
      limit: MaybeInteger,
      left: MaybeInteger,
      lastAt: MaybeText,
    }),
  ),
})

export const RepliesView = Type.Object({
  replies: Type.Array(
    Type.Object({
      id: Type.String(),
      api: Type.String(),
      errcode: Type.Integer(),
      class: Type.String(),
      meaning: Bilingual,
      hint: Type.Union([Bilingual, Type.Null()]),
      tookMs: Type.Integer(),
      at: Type.String(),
    }),
  ),
})

/** How an account stands with the platform: its token, and what it may do. */
export async function viewHealth(
  db: Db,
  account: Account,
  now: Date,
): Promise<Static<typeof HealthView>> {
  const token = await findToken(db, account.accountId, 'access')
  const known = await findCapabilities(db, account.accountId)
  return {
    token: presentToken(token, now),
    refusedIp: account.refusedIp,
    capabilities: capabilities.map((name) => {
      const record = known[name]
      const granted = isGranted(name, account.kind, account.verified) || record?.on === true
      const isOff = record?.on === false
      return {
        name,
        state: isOff ? 'off' : granted ? 'granted' : 'not-granted',
        since: record?.since ?? null,
        said: isOff && record?.errcode !== undefined ? sayErrcode(record.errcode) : null,
      }
    }),
  }
}

function presentToken(row: TokenRow | undefined, now: Date): Static<typeof HealthView>['token'] {
  const said = row && row.failures > 0 && row.lastErrcode !== null ? row.lastErrcode : undefined
  return {
    state: tokenState(row, now),
    obtainedAt: row?.obtainedAt?.toISOString() ?? null,
    expiresAt: row?.expiresAt?.toISOString() ?? null,
    refreshes: row?.refreshes ?? 0,
    failures: row?.failures ?? 0,
    lastErrorAt: row?.lastErrorAt?.toISOString() ?? null,
    said: said === undefined ? null : sayErrcode(said),
  }
}

function tokenState(row: TokenRow | undefined, now: Date): Static<typeof TokenState> {
  if (!row) return 'none'
  if (row.leasedUntil && row.leasedUntil > now) return 'refreshing'
  if (row.failures > 0) return 'failing'
  if (row.expiresAt === null) return 'none'
  return row.expiresAt > now ? 'valid' : 'expired'
}

function sayErrcode(errcode: number): Static<typeof Said> {
  const { meaning, advice } = describeErrcode(errcode)
  return { errcode, meaning, hint: advice }
}

/** Calls of today beside the platform's limits; interfaces without a limit that were called too. */
export async function viewQuotas(
  db: Db,
  account: Account,
  now: Date,
): Promise<Static<typeof QuotasView>> {
  const day = dayOf(now)
  const counted = new Map((await listCalls(db, account.accountId, day)).map((it) => [it.api, it]))
  const limits = limitsOf(account)
  const limited = new Set(limits.map(({ api }) => api))
  const others = [...counted.keys()].filter((api) => !limited.has(api))
  const rows = [
    ...limits.map(({ api, zh, en, daily }) => ({ api, words: { zh, en }, limit: daily })),
    ...others.map((api) => ({ api, words: null, limit: null })),
  ]
  return {
    day,
    quotas: rows.map((row) => {
      const count = counted.get(row.api)
      const used = count?.calls ?? 0
      return {
        ...row,
        used,
        errors: count?.errors ?? 0,
        left: row.limit === null ? null : Math.max(0, row.limit - used),
        lastAt: count?.lastAt.toISOString() ?? null,
      }
    }),
  }
}

/** What the platform said last. */
export async function viewReplies(db: Db, accountId: string): Promise<Static<typeof RepliesView>> {
  const replies = await listReplies(db, accountId)
  return {
    replies: replies.map(({ replyId, api, errcode, class: kind, tookMs, at }) => {
      const { meaning, hint } =
        errcode === 0 ? { meaning: { zh: '成功', en: 'Done' }, hint: null } : sayErrcode(errcode)
      return { id: replyId, api, errcode, class: kind, meaning, hint, tookMs, at: at.toISOString() }
    }),
  }
}
