import { randomBytes } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mode, readConfig, SettingsError, settingsTable } from './index.ts'

const key = () => randomBytes(32).toString('base64')

const production = () => ({
  DATABASE_URL: 'postgres://mq:vJ4x_Wq8-Zr2@db.internal:5432/minqiao',
  PUBLIC_URL: 'https://mq.example.gov.cn',
  MASTER_KEYS: `k1:${key()}`,
  FIRST_ADMINISTRATOR: 'xiaoli',
  FIRST_ADMINISTRATOR_PASSWORD: 'vJ4x Wq8 Zr2 Lm6',
})

function faultsOf(changes: Record<string, string | undefined>, mode: Mode = 'serve') {
  try {
    readConfig(mode, { ...production(), ...changes })
  } catch (error) {
    if (error instanceof SettingsError) return error.faults
    throw error
  }
  return []
}

describe('serve', () => {
  it('starts with what it needs and nothing else', () => {
    const config = readConfig('serve', production())
    expect(config).toMatchObject({
      mode: 'serve',
      host: '0.0.0.0',
      port: 3000,
      logLevel: 'info',
      wechatUrl: 'https://api.weixin.qq.com',
    })
    expect(config.keyRing?.current).toBe('k1')
    expect(config).not.toHaveProperty('masterKeys')
  })

  it.each<[string, Record<string, string | undefined>]>([
    ['DATABASE_URL', { DATABASE_URL: undefined }],
    ['DATABASE_URL', { DATABASE_URL: '' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/minqiao' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://postgres:postgres@db/minqiao' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://mq:change%2Dme@db/minqiao' }],
    ['PUBLIC_URL', { PUBLIC_URL: undefined }],
    ['PUBLIC_URL', { PUBLIC_URL: 'mq.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'javascript:alert(1)' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://mq.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://localhost.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://127.0.0.1.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://user:word@mq.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://mq.example.gov.cn/?a=1' }],
    ['MASTER_KEYS', { MASTER_KEYS: undefined }],
    ['MASTER_KEYS', { MASTER_KEYS: 'k1' }],
    ['MASTER_KEYS', { MASTER_KEYS: `k1:${randomBytes(31).toString('base64')}` }],
    ['MASTER_KEYS', { MASTER_KEYS: `k1:${key()},k1:${key()}` }],
    ['MASTER_KEYS', { MASTER_KEYS: `k 1:${key()}` }],
    ['MASTER_KEYS', { MASTER_KEYS: `k1:${key()}*` }],
    ['MASTER_KEYS', { MASTER_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}` }],
    ['MASTER_KEYS', { MASTER_KEYS: `k1:${Buffer.from([...Array(32).keys()]).toString('base64')}` }],
    ['MASTER_KEYS', { MASTER_KEYS: `k1:${btoa('Please, do put a drawn key here!')}` }],
    ['FIRST_ADMINISTRATOR_PASSWORD', { FIRST_ADMINISTRATOR_PASSWORD: 'short' }],
    ['FIRST_ADMINISTRATOR_PASSWORD', { FIRST_ADMINISTRATOR_PASSWORD: 'Change-Me-2026' }],
    ['FIRST_ADMINISTRATOR_PASSWORD', { FIRST_ADMINISTRATOR_PASSWORD: 'Yunqiao-2026' }],
    ['FIRST_ADMINISTRATOR_PASSWORD', { FIRST_ADMINISTRATOR_PASSWORD: 'administrator1' }],
    ['WECHAT_API_URL', { WECHAT_API_URL: 'http://127.0.0.1:3000' }],
    ['WECHAT_API_URL', { WECHAT_API_URL: 'http://[::1]:3000' }],
    ['WECHAT_API_URL', { WECHAT_API_URL: 'http://0.0.0.0:3000' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'metrics' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'change-me-change-me' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1, nginx' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '0.0.0.0/0' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '0x1F' }],
    ['DATABASE_POOL', { DATABASE_POOL: '1' }],
    ['SESSION_IDLE_MINUTES', { SESSION_IDLE_MINUTES: '0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['VAULT_SUITE', { VAULT_SUITE: 'rot13' }],
    [
      'S3_SECRET_KEY',
      { FILES: 's3', S3_ENDPOINT: 'https://s3', S3_BUCKET: 'b', S3_ACCESS_KEY: 'a' },
    ],
    [
      'S3_SECRET_KEY',
      {
        FILES: 's3',
        S3_ENDPOINT: 'https://s3',
        S3_BUCKET: 'b',
        S3_ACCESS_KEY: 'AKIA77',
        S3_SECRET_KEY: 'minioadmin',
      },
    ],
  ])('refuses a bad %s: %j', (env, changes) => {
    expect(faultsOf(changes).map((fault) => fault.env)).toEqual([env])
  })

  it('names every fault at once, one for each setting', () => {
    const bad = {
      DATABASE_URL: 'sqlite://x',
      PUBLIC_URL: 'nowhere',
      MASTER_KEYS: 'nothing',
      FIRST_ADMINISTRATOR_PASSWORD: 'x',
      WECHAT_API_URL: 'http://localhost',
      TRUSTED_PROXIES: 'everybody',
      PORT: 'http',
      FILES: 's3',
    }
    expect(
      faultsOf(bad)
        .map(({ env }) => env)
        .toSorted(),
    ).toEqual(
      [
        ...Object.keys(bad).filter((env) => env !== 'FILES'),
        ...['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
      ].toSorted(),
    )
    expect(
      faultsOf(Object.fromEntries(Object.keys(production()).map((env) => [env, '']))).length,
    ).toBe(3)
  })

  it('never prints the value of a secret', () => {
    const secrets = Object.values(settingsTable).filter((setting) => setting.secret)
    expect(secrets.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(
        fc.constantFrom(...secrets.map(({ env }) => env)),
        fc.constantFrom('', 'postgres://u:', 'k1:', 'admin12345'),
        (env, before) => {
          const value = `${before}Zq7-marker-9xK`
          const told = JSON.stringify(faultsOf({ [env]: value, FILES: 's3', PORT: 'x' }))
          expect(told).not.toContain('marker')
        },
      ),
    )
  })

  it('is content with http on the machine itself, for whoever tries production there', () => {
    expect(faultsOf({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([])
    expect(faultsOf({ PUBLIC_URL: 'http://127.0.0.1:3000/' })).toEqual([])
  })

  it('takes a key ring of several keys, the first being the current one', () => {
    const ring = readConfig('serve', {
      ...production(),
      MASTER_KEYS: `b:${key()}, a:${key()}`,
    }).keyRing
    expect(ring?.current).toBe('b')
    expect(Object.keys(ring?.keys ?? {})).toEqual(['b', 'a'])
  })
})

describe('start', () => {
  it('needs nothing, and listens on this machine only', () => {
    const config = readConfig('start', {})
    expect(config).toMatchObject({ host: '127.0.0.1', keyRing: undefined, databaseUrl: undefined })
    expect(config.dataDir).toBe(join(process.cwd(), 'data'))
  })

  it('takes the data directory from the command line before the environment', () => {
    expect(readConfig('start', { DATA_DIR: '/var/a' }, '/var/b').dataDir).toBe('/var/b')
    expect(readConfig('start', { DATA_DIR: '/var/a' }).dataDir).toBe('/var/a')
    // An empty one must not become the current directory.
    expect(readConfig('start', { DATA_DIR: '' }, '').dataDir).toBe(join(process.cwd(), 'data'))
    expect(isAbsolute(readConfig('start', {}, 'relative').dataDir)).toBe(true)
  })

  it('refuses what cannot be read all the same', () => {
    expect(faultsOf({ PORT: '-1', MASTER_KEYS: 'x' }, 'start').map(({ env }) => env)).toEqual([
      'PORT',
      'MASTER_KEYS',
    ])
  })
})
