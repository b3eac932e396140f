import { createHash, randomBytes } from 'node:crypto'
import type { World } from '../world/world.ts'

/** An official Weibo account with the application that acts for it. */
export interface WeiboAccount {
  uid: string
  screenName: string
  appKey: string
  appSecret: string
  /** 安全域名: a shared status must hold an address on one of them. */
  safeDomains: string[]
  redirectUris: string[]
  /** Where private messages are pushed; the signature's token is the application's secret. */
  callbackUrl?: string
  verified: boolean
}

export interface NewWeiboAccount extends Partial<WeiboAccount> {
  screenName: string
}

interface WeiboToken {
  appKey: string
  uid: string
  expiresAt: number
  /** For codes on their way to the redirect address. */
  redirectUri?: string
}

export interface Status {
  id: string
  uid: string
  appKey: string
  text: string
  at: number
  /** Address of the picture, '' without one. */
  picture: string
  reposts: number
  attitudes: number
  deleted: boolean
}

export interface WeiboComment {
  id: string
  statusId: string
  /** uid of an account or person. */
  uid: string
  text: string
  at: number
  replyTo: string
  deleted: boolean
}

/** Leave to answer a person in private, per account and person. */
interface WeiboWindow {
  until: number
  /** null: any number; a mention allows one. */
  left: number | null
}

export interface WeiboMessage {
  id: string
  accountUid: string
  personId: string
  fromAccount: boolean
  type: string
  data: unknown
  at: number
}

export interface WeiboState {
  accounts: Map<string, WeiboAccount>
  codes: Map<string, WeiboToken>
  tokens: Map<string, WeiboToken>
  statuses: Map<string, Status>
  comments: Map<string, WeiboComment>
  /** By `accountUid personUid`. */
  windows: Map<string, WeiboWindow>
  /** `accountUid personUid` of who follows. */
  fans: Map<string, true>
  messages: WeiboMessage[]
}

export function createWeiboState(): WeiboState {
  return {
    accounts: new Map(),
    codes: new Map(),
    tokens: new Map(),
    statuses: new Map(),
    comments: new Map(),
    windows: new Map(),
    fans: new Map(),
    messages: [],
  }
}

/** Opens an official Weibo account with an application of its own. */
export function createWeiboAccount(world: World, wanted: NewWeiboAccount): WeiboAccount {
  const account: WeiboAccount = {
    uid: `26${Math.floor(10_000_000 + Math.random() * 89_999_999)}`,
    appKey: String(Math.floor(1_000_000_000 + Math.random() * 899_999_999)),
    appSecret: randomBytes(16).toString('hex'),
    safeDomains: [],
    redirectUris: [],
    verified: true,
    ...wanted,
  }
  world.state.weibo.accounts.set(account.uid, account)
  world.touch()
  return account
}

/** The uid of a person: ten digits, always the same. */
export function weiboUidOf(personId: string): string {
  const hash = createHash('sha256').update(`weibo ${personId}`).digest()
  return String(5_000_000_000 + (hash.readUInt32BE() % 2_000_000_000))
}

/** A token for an account as its owner's authorisation would give. */
export function issueWeiboToken(world: World, account: WeiboAccount, days = 30): string {
  const token = `2.00${randomBytes(14).toString('base64url')}`
  const expiresAt = world.clock.ms() + days * 86_400_000
  world.state.weibo.tokens.set(token, { appKey: account.appKey, uid: account.uid, expiresAt })
  world.touch()
  return token
}

/** `Wed Oct 24 23:49:17 +0800 2012`. */
export function weiboDate(ms: number): string {
  const text = new Date(ms + 8 * 3_600_000).toUTCString()
  const [week = '', day = '', month = '', year = '', time = ''] = text.replace(',', '').split(' ')
  return `${week} ${month} ${day} ${time} +0800 ${year}`
}
