import { integerOf, textOf, type XmlFields } from '../../xml/fields.ts'
import type { Head, MessageReader } from './head.ts'

/** A customer-service session began or ended. */
export interface SessionEvent extends Head {
  type: 'event'
  event: 'kf_create_session' | 'kf_close_session'
  kfAccount: string
}

export interface SessionSwitchEvent extends Head {
  type: 'event'
  event: 'kf_switch_session'
  fromKfAccount: string
  toKfAccount: string
}

/** A person changed or withdrew what they had shared with the account: act on it at once. */
export interface UserInfoEvent extends Head {
  type: 'event'
  event: 'user_info_modified' | 'user_authorization_revoke' | 'user_authorization_cancellation'
  openId: string
  appId: string
  /** What was withdrawn, as the platform numbers it; absent when everything was. */
  revokeInfo?: string
}

/** A step of the account's certification succeeded, or it is about to end or has ended. */
export interface VerificationEvent extends Head {
  type: 'event'
  event:
    | 'qualification_verify_success'
    | 'naming_verify_success'
    | 'annual_renew'
    | 'verify_expired'
  /** Unix time in seconds until which the certification holds. */
  expiredTime: number
}

export interface VerificationFailedEvent extends Head {
  type: 'event'
  event: 'qualification_verify_fail' | 'naming_verify_fail'
  /** Unix time in seconds. */
  failTime: number
  failReason: string
}

export type AccountEvent =
  | SessionEvent
  | SessionSwitchEvent
  | UserInfoEvent
  | VerificationEvent
  | VerificationFailedEvent

export const ACCOUNT_READERS: Readonly<Record<string, MessageReader<AccountEvent>>> = {
  kf_create_session: (head, fields) => readSession('kf_create_session', head, fields),
  kf_close_session: (head, fields) => readSession('kf_close_session', head, fields),

  kf_switch_session(head, fields) {
    const fromKfAccount = textOf(fields, 'FromKfAccount')
    const toKfAccount = textOf(fields, 'ToKfAccount')
    if (fromKfAccount === undefined || toKfAccount === undefined) return undefined
    return { type: 'event', event: 'kf_switch_session', ...head, fromKfAccount, toKfAccount }
  },

  user_info_modified: (head, fields) => readUserInfo('user_info_modified', head, fields),
  user_authorization_revoke: (head, fields) =>
    readUserInfo('user_authorization_revoke', head, fields),
  user_authorization_cancellation: (head, fields) =>
    readUserInfo('user_authorization_cancellation', head, fields),

  qualification_verify_success: (head, fields) =>
    readVerification('qualification_verify_success', head, fields),
  naming_verify_success: (head, fields) => readVerification('naming_verify_success', head, fields),
  annual_renew: (head, fields) => readVerification('annual_renew', head, fields),
  verify_expired: (head, fields) => readVerification('verify_expired', head, fields),
  qualification_verify_fail: (head, fields) =>
    readFailure('qualification_verify_fail', head, fields),
  naming_verify_fail: (head, fields) => readFailure('naming_verify_fail', head, fields),
}

function readSession(event: SessionEvent['event'], head: Head, fields: XmlFields) {
  const kfAccount = textOf(fields, 'KfAccount')
  return kfAccount === undefined ? undefined : { type: 'event' as const, event, ...head, kfAccount }
}

function readUserInfo(event: UserInfoEvent['event'], head: Head, fields: XmlFields) {
  const openId = textOf(fields, 'OpenID')
  if (openId === undefined) return undefined
  const appId = textOf(fields, 'AppID') ?? ''
  const revokeInfo = textOf(fields, 'RevokeInfo')
  return { type: 'event' as const, event, ...head, openId, appId, revokeInfo }
}

function readVerification(event: VerificationEvent['event'], head: Head, fields: XmlFields) {
  const expiredTime = integerOf(fields, 'ExpiredTime')
  if (expiredTime === undefined) return undefined
  return { type: 'event' as const, event, ...head, expiredTime }
}

function readFailure(event: VerificationFailedEvent['event'], head: Head, fields: XmlFields) {
  const failTime = integerOf(fields, 'FailTime')
  if (failTime === undefined) return undefined
  const failReason = textOf(fields, 'FailReason') ?? ''
  return { type: 'event' as const, event, ...head, failTime, failReason }
}
