import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#platform/db/index.ts'
import { testDatabase } from '#test/database.ts'
import { createLog, describeError, type Log, messageOf } from './index.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

function logged(write: (log: Log) => void): string {
  const lines: string[] = []
  write(createLog('debug', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

async function errorOf(statement: string, values: unknown[] = []): Promise<unknown> {
  return database.pool.query(statement, values).then(
    () => undefined,
    (error: unknown) => error,
  )
}

const marker = '不可外传7731'
const secretNames = [
  ...['password', 'newPassword', 'password_hash_secret', 'appSecret', 'access_token', 'csrfToken'],
  ...['Cookie', 'authorization', 'encodingAesKey', 'api-key', 'openid', 'openId', 'unionId'],
  ...['phone', 'idCard', 'id_number', 'content', 'text', 'body', 'payload', 'headers', 'detail'],
]

describe('the log', () => {
  it('hides a secret field however deep it lies, and keeps the others', () => {
    const nest = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(...secretNames).map((name) => ({ [name]: marker, accountId: 'a-1' })),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        tie('tree').map((inner) => ({ inner })),
        tie('tree').map((inner) => Object.assign(Object.create(null), { inner })),
      ),
    }))
    fc.assert(
      fc.property(nest.tree, (given) => {
        expect(logged((log) => log.info({ given }, 'said'))).not.toContain(marker)
        expect(logged((log) => log.error({ err: new Error('x', { cause: given }) }))).not.toContain(
          marker,
        )
      }),
    )
    const line = logged((log) => log.info({ given: [{ phone: '1', accountId: 'a-1' }] }, 'said'))
    expect(JSON.parse(line).given).toEqual([{ phone: '[redacted]', accountId: 'a-1' }])
  })

  it('hides secrets that stand in the words themselves', () => {
    const token = 'aB3-_xyz0123456789'
    const line = logged((log) => {
      log.warn(
        `GET https://api.example/cgi?access_token=${token}&openid=o6_bmjrPTlm6_2sgVt7hMZOPfL2M`,
      )
      log.warn(
        { url: `https://api.example/sns?appid=wx1&secret=${token}&code=${token}` },
        '电话13812345678',
      )
      log.warn(new Error(`connect postgres://mq:${token}@db/minqiao failed`))
      log.warn('Authorization: Bearer %s', token)
      log.warn('%s', '身份证11010519491231002X')
    })
    expect(line).not.toContain('o6_bmjrPTlm6_2sgVt7hMZOPfL2M')
    expect(line).not.toContain('13812345678')
    expect(line).not.toContain('11010519491231002X')
    expect(line.split(token).length - 1).toBe(1)
    expect(line).toContain('appid=wx1')
  })

  it('hides what a child is bound to', () => {
    expect(logged((log) => log.child({ token: marker, requestId: 'r' }).info('x'))).toContain(
      '"token":"[redacted]","requestId":"r"',
    )
  })

  it('keeps codes of errors and hides codes that open something', () => {
    const line = logged((log) => log.info({ a: { code: 'CSRF_REJECTED' }, b: { code: '081Kq4' } }))
    expect(line).toContain('CSRF_REJECTED')
    expect(line).not.toContain('081Kq4')
  })

  it('does not take apart what is no plain object, and survives circles', () => {
    const circle: Record<string, unknown> = { name: 'x', pool: database.pool, at: new Date(NaN) }
    circle.self = circle
    const line = logged((log) =>
      log.info({ circle, bytes: Buffer.from(marker), f: () => 1, n: 1n }),
    )
    expect(line).not.toContain(marker)
    expect(line.length).toBeLessThan(1000)
    expect(JSON.parse(line).circle.pool).toMatch(/^\[\w+\]$/)
  })

  it('cuts what is too long', () => {
    const line = logged((log) => log.info({ list: Array(5000).fill('x') }, 'y'.repeat(100_000)))
    expect(line.length).toBeLessThan(2000)
  })
})

describe('an error of the database', () => {
  it('names the column but not the row', async () => {
    const error = await errorOf(
      `insert into sessions (session_id, token_hash, staff_id, stage, csrf_token, address, user_agent,
         created_at, seen_at, expires_at) values ($1, '\\x00', null, 'full', $1, '', '', now(), now(), now())`,
      [marker],
    )
    const line = logged((log) => log.error({ err: error }, 'UNEXPECTED'))
    expect(line).not.toContain(marker)
    expect(JSON.parse(line).err).toMatchObject({
      code: '23502',
      table: 'sessions',
      column: 'staff_id',
    })
    expect(JSON.parse(line).err.stack).toMatch(/^ +at /)
  })

  it('does not quote the value that it refused', async () => {
    for (const [statement, values] of [
      ['select $1::int', [marker]],
      [`select '${marker}'::timestamptz`, []],
      ['select $1::json', [`{"a": ${marker}}`]],
    ] as const) {
      const error = await errorOf(statement, [...values])
      expect(error).toBeInstanceOf(Error)
      const line = logged((log) => log.error(error as Error, 'UNEXPECTED'))
      expect(line).not.toContain(marker)
      expect(messageOf(error)).not.toContain(marker)
    }
  })

  it('says what is wrong with a statement', async () => {
    expect(messageOf(await errorOf('select nothing_here from sessions'))).toContain('nothing_here')
  })
})

describe('an error of a parser', () => {
  it('does not quote what it read', () => {
    for (const text of [`${marker}`, `{"a":"${marker}" x}`, `{"x": ${marker}"}`]) {
      let error: unknown
      try {
        JSON.parse(text)
      } catch (thrown) {
        error = thrown
      }
      expect(JSON.stringify(describeError(error))).not.toContain(marker.slice(0, 2))
    }
  })
})

describe('anything else that was thrown', () => {
  it('has a message', () => {
    expect(messageOf('gone')).toBe('gone')
    expect(messageOf(new TypeError())).toBe('TypeError')
    expect(describeError(undefined)).toEqual({ message: 'undefined' })
  })
})
