import { integer, networks, oneOf, type Setting, webAddress, words } from './settings.ts'

/** Defines a setting and keeps its type. */
function setting<T>(entry: Setting<T>): Setting<T> {
  return entry
}

/** Every setting of the server. `docs/settings.md` is generated from this table. */
export const settingsTable = {
  port: setting<number>({
    env: 'PORT',
    summary: 'TCP port of the server.',
    shown: '3000',
    read: integer(0, 65535),
    fallback: 3000,
  }),
  host: setting<string>({
    env: 'HOST',
    summary: 'Address the server listens on.',
    shown: '127.0.0.1 (start), 0.0.0.0 (serve)',
    read: words,
    fallback: '',
  }),
  publicUrl: setting<string | undefined>({
    env: 'PUBLIC_URL',
    summary: 'The address citizens and the platform reach the server at. Required by serve.',
    read: webAddress,
  }),
  databaseUrl: setting<string | undefined>({
    env: 'DATABASE_URL',
    summary:
      'postgres:// URL of PostgreSQL 15 or newer. Required by serve; without it, start uses the embedded database.',
    secret: true,
    read: (text) => {
      if (!/^postgres(ql)?:\/\//.test(text)) throw new Error('must begin with postgres://')
      return text
    },
  }),
  databasePool: setting<number>({
    env: 'DATABASE_POOL',
    summary: 'Connections of one server process to PostgreSQL.',
    shown: '20',
    read: integer(4, 200),
    fallback: 20,
  }),
  masterKeys: setting<string | undefined>({
    env: 'MASTER_KEYS',
    summary:
      'Key ring of the vault, name:base64 of 32 random bytes, comma-separated, the current one first. Required by serve.',
    secret: true,
    read: words,
  }),
  vaultSuite: setting<'aes' | 'sm'>({
    env: 'VAULT_SUITE',
    summary:
      'Algorithms of the vault: aes (AES-256-GCM) or sm (SM4-CBC with HMAC-SM3). Either opens what the other sealed.',
    shown: 'aes',
    read: oneOf('aes', 'sm'),
    fallback: 'aes',
  }),
  firstAdministrator: setting<string | undefined>({
    env: 'FIRST_ADMINISTRATOR',
    summary:
      'Sign-in name of the first system administrator, made once when nobody exists yet. Required by serve on an empty database.',
    read: words,
  }),
  firstPassword: setting<string | undefined>({
    env: 'FIRST_ADMINISTRATOR_PASSWORD',
    summary: 'Their first password, at least 12 characters; must be changed at the first sign-in.',
    secret: true,
    read: (text) => {
      if (text.length < 12) throw new Error('must have at least 12 characters')
      return text
    },
  }),
  wechatUrl: setting<string>({
    env: 'WECHAT_API_URL',
    summary: 'Base address of the WeChat API; an egress proxy may stand in between.',
    shown: 'https://api.weixin.qq.com',
    read: webAddress,
    fallback: 'https://api.weixin.qq.com',
  }),
  callbackWindow: setting<number>({
    env: 'CALLBACK_WINDOW_SECONDS',
    summary: 'How far a callback’s timestamp may be from our clock; 0 switches the check off.',
    shown: '300',
    read: integer(0, 86_400),
    fallback: 300,
  }),
  callbackLimit: setting<number>({
    env: 'CALLBACK_BODY_BYTES',
    summary: 'Largest body of a callback, in bytes; larger ones are answered 413.',
    shown: '65536',
    read: integer(4096, 1_048_576),
    fallback: 65_536,
  }),
  trustedProxies: setting<string[]>({
    env: 'TRUSTED_PROXIES',
    summary: 'Addresses or networks whose X-Forwarded-For is believed, comma-separated.',
    shown: 'none',
    read: networks,
    fallback: [],
  }),
  sessionIdleMinutes: setting<number>({
    env: 'SESSION_IDLE_MINUTES',
    summary: 'A session without activity ends after this.',
    shown: '30',
    read: integer(5, 1440),
    fallback: 30,
  }),
  sessionHours: setting<number>({
    env: 'SESSION_HOURS',
    summary: 'A session ends after this in any case.',
    shown: '12',
    read: integer(1, 168),
    fallback: 12,
  }),
  ratePerAddress: setting<number>({
    env: 'RATE_PER_ADDRESS',
    summary: 'Requests a minute from one address without a session.',
    shown: '300',
    read: integer(10, 1_000_000),
    fallback: 300,
  }),
  ratePerActor: setting<number>({
    env: 'RATE_PER_ACTOR',
    summary: 'Requests a minute by one signed-in person.',
    shown: '1200',
    read: integer(10, 1_000_000),
    fallback: 1200,
  }),
  files: setting<'disk' | 's3'>({
    env: 'FILES',
    summary: 'Where files are kept: under the data directory, or in an S3-compatible store.',
    shown: 'disk',
    read: oneOf('disk', 's3'),
    fallback: 'disk',
  }),
  s3Endpoint: setting<string | undefined>({
    env: 'S3_ENDPOINT',
    summary: 'Address of the S3-compatible store.',
    read: webAddress,
  }),
  s3Bucket: setting<string | undefined>({
    env: 'S3_BUCKET',
    summary: 'Bucket of the files.',
    read: words,
  }),
  s3Region: setting<string>({
    env: 'S3_REGION',
    summary: 'Region used in signatures.',
    shown: 'us-east-1',
    read: words,
    fallback: 'us-east-1',
  }),
  s3AccessKey: setting<string | undefined>({
    env: 'S3_ACCESS_KEY',
    summary: 'Access key id.',
    secret: true,
    read: words,
  }),
  s3SecretKey: setting<string | undefined>({
    env: 'S3_SECRET_KEY',
    summary: 'Secret access key.',
    secret: true,
    read: words,
  }),
  logLevel: setting<'debug' | 'info' | 'warn' | 'error' | 'silent'>({
    env: 'LOG_LEVEL',
    summary: 'Least level that is logged.',
    shown: 'info (serve), warn (start)',
    read: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  }),
  metricsToken: setting<string | undefined>({
    env: 'METRICS_TOKEN',
    summary: 'Bearer token of /metrics; without it /metrics answers on loopback only.',
    secret: true,
    read: words,
  }),
} as const
