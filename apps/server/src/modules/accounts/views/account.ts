import { type Static, Type } from 'typebox'
import type { Platform } from '#platform/context.ts'
import type { Account } from '../rules/account.ts'

const Time = Type.String({ format: 'date-time' })
const MaybeTime = Type.Union([Time, Type.Null()])

export const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() })
export const Kind = Type.Union([Type.Literal('subscription'), Type.Literal('service')])
export const Mode = Type.Union([
  Type.Literal('plain'),
  Type.Literal('compatible'),
  Type.Literal('safe'),
])
export const State = Type.Union([
  Type.Literal('active'),
  Type.Literal('paused'),
  Type.Literal('closed'),
])

/** A line of the list. */
export const AccountLine = Type.Object({
  accountId: Type.String(),
  agencyId: Type.String(),
  agencyName: Type.String(),
  name: Type.String(),
  alias: Type.String(),
  appId: Type.String(),
  kind: Kind,
  verified: Type.Boolean(),
  mode: Mode,
  state: State,
  createdAt: Time,
})

/** Everything the register says; of the secrets only when they were set. */
export const AccountView = Type.Object({
  ...AccountLine.properties,
  originalId: Type.String(),
  stateReason: Type.String(),
  stateSince: Time,
  callbackPath: Type.String(),
  callbackUrl: Type.String(),
  credentials: Type.Object({
    secretSetAt: MaybeTime,
    secretPrint: Type.String({ description: 'AppSecret 的 SHA-256 末四位' }),
    tokenSetAt: MaybeTime,
    encodingAesKeySetAt: MaybeTime,
  }),
  refusedIp: Type.String({ description: '被平台白名单拒绝的本机出口地址（40164）' }),
  changedAt: Time,
})

export const IssuedView = Type.Object({
  token: Type.Optional(Type.String()),
  encodingAesKey: Type.Optional(Type.String()),
})

export function presentLine(account: Account, agencyName: string): Static<typeof AccountLine> {
  const { accountId, agencyId, name, alias, appId, kind, verified, mode, state } = account
  const createdAt = account.createdAt.toISOString()
  return {
    accountId,
    agencyId,
    agencyName,
    name,
    alias,
    appId,
    kind,
    verified,
    mode,
    state,
    createdAt,
  }
}

export function presentAccount(
  platform: Platform,
  account: Account,
  agencyName: string,
): Static<typeof AccountView> {
  const callbackPath = `/wechat/callback/${account.callbackKey}`
  return {
    ...presentLine(account, agencyName),
    originalId: account.originalId,
    stateReason: account.stateReason,
    stateSince: account.stateSince.toISOString(),
    callbackPath,
    callbackUrl: originOf(platform) + callbackPath,
    credentials: {
      secretSetAt: timeOf(account.secretSetAt),
      secretPrint: account.secretPrint,
      tokenSetAt: timeOf(account.tokenSetAt),
      encodingAesKeySetAt: timeOf(account.aesKeySetAt),
    },
    refusedIp: account.refusedIp,
    changedAt: account.changedAt.toISOString(),
  }
}

/** Where the platform reaches us; without PUBLIC_URL, this machine. */
function originOf({ config }: Platform): string {
  return config.publicUrl ?? `http://${config.host}:${config.port}`
}

function timeOf(time: Date | undefined): string | null {
  return time === undefined ? null : time.toISOString()
}
