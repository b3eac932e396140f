/** What an account may do; granted by kind and verification, see `capabilities.ts`. */
export type Capability =
  | 'menu'
  | 'custom'
  | 'users'
  | 'qrcode'
  | 'oauth'
  | 'material'
  | 'template'
  | 'subscribe'
  | 'draft'
  | 'publish'
  | 'mass'
  | 'comment'
  | 'datacube'
  | 'service-desk'

export type CallbackMode = 'plain' | 'compatible' | 'safe'

export interface CallbackConfig {
  url: string
  token: string
  /** EncodingAESKey, 43 characters. */
  aesKey: string
  mode: CallbackMode
}

export interface Account {
  appId: string
  secret: string
  name: string
  /** 微信号. */
  alias: string
  /** The original id, `gh_…`, which stands in ToUserName of every push. */
  username: string
  kind: 'subscription' | 'service'
  verified: boolean
  /** Registered by a natural person: loses publishing since July 2025 (rules.md §12.7). */
  personal: boolean
  intro: string
  colour: string
  callback?: CallbackConfig
  /** Empty: not switched on, every address may call. */
  ipWhiteList: string[]
  /** Hosts (with port) that web authorisation may return to. Empty: not configured, any. */
  oauthDomains: string[]
  grants: Capability[]
  withheld: Capability[]
  /** Accounts bound to one open platform see the same unionid of a person. */
  openPlatform?: string
  /** API 群发保护: a mass send waits for the administrator's confirmation. */
  massProtection: boolean
  /** Web authorisation gives a virtual user (`is_snapshotuser`), as on a snapshot page. */
  snapshotPages: boolean
}

export interface NewAccount {
  name: string
  appId?: string
  secret?: string
  alias?: string
  username?: string
  /** Default: a verified service account. */
  kind?: Account['kind']
  verified?: boolean
  personal?: boolean
  intro?: string
  colour?: string
  callback?: CallbackConfig
  ipWhiteList?: string[]
  oauthDomains?: string[]
  grants?: Capability[]
  withheld?: Capability[]
  openPlatform?: string
  massProtection?: boolean
  snapshotPages?: boolean
}
