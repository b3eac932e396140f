import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../bin/minqiao.mjs', import.meta.url))
let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'minqiao-main-'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

interface Outcome {
  code: number
  output: string
}

/** The program as a person starts it, with this environment and no other. */
function minqiao(args: string[], environment: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: scratch, ...environment }
    execFile(process.execPath, [program, ...args], { env, cwd: scratch }, (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0
      resolve({ code, output: out + err })
    })
  })
}

const serveable = {
  DATABASE_URL: 'postgres://mq:vJ4x_Wq8-Zr2@127.0.0.1:1/minqiao',
  PUBLIC_URL: 'https://mq.example.gov.cn',
  MASTER_KEYS: `k1:${randomBytes(32).toString('base64')}`,
}

describe('minqiao', { timeout: 60_000 }, () => {
  it('serve names everything that is missing or bad at once, and no secret', async () => {
    const secret = 'Zq7-marker-9xK'
    const { code, output } = await minqiao(['serve'], {
      DATABASE_URL: `postgres://postgres:postgres@${secret}/x`,
      MASTER_KEYS: `k1:${secret}`,
      FIRST_ADMINISTRATOR_PASSWORD: `admin12345${secret}`,
      WECHAT_API_URL: 'http://localhost:3000',
      TRUSTED_PROXIES: 'all',
    })
    expect(code).toBe(1)
    for (const env of [
      'DATABASE_URL',
      'PUBLIC_URL',
      'MASTER_KEYS',
      'WECHAT_API_URL',
      'TRUSTED_PROXIES',
    ])
      expect(output).toMatch(new RegExp(`^ {2}${env} `, 'm'))
    expect(output).toContain('FIRST_ADMINISTRATOR_PASSWORD')
    expect(output).toContain('设置有误')
    expect(output).not.toContain(secret)
    expect(output).not.toContain('    at ')
  })

  it('serve says when the database is not there, without its password', async () => {
    const { code, output } = await minqiao(['serve'], serveable)
    expect(code).toBe(1)
    expect(output).toContain('连接不上数据库')
    expect(output).not.toContain('vJ4x')
  })

  it('start says when its data directory cannot be one', async () => {
    const file = join(scratch, 'a-file')
    writeFileSync(file, '')
    const { code, output } = await minqiao(['start', '--data', file])
    expect(code).toBe(1)
    expect(output).toContain(file)
    expect(output).toMatch(/…\n.*数据目录/s)
    expect(output).not.toContain('    at ')
  })

  it('verify-audit and rotate-keys make no database where there is none', async () => {
    for (const command of ['verify-audit', 'rotate-keys']) {
      const dir = join(scratch, command)
      const { code, output } = await minqiao([command, '--data', dir])
      expect(code).toBe(1)
      expect(output).toContain('--data holds no database')
      expect(existsSync(dir)).toBe(false)
    }
  })

  it('replay says what is wrong with its file, by the line', async () => {
    const file = join(scratch, 'messages.jsonl')
    writeFileSync(file, '{"text":"路灯坏了"}\n{"text":"说了一半\n')
    const { code, output } = await minqiao(['replay', '--file', file])
    expect(code).toBe(1)
    expect(output).toContain('--file line 2 is not a JSON object')
    expect(output).not.toContain('    at ')
    expect(output).not.toContain('说了一半')
  })

  it('explains itself, and refuses what it does not know', async () => {
    expect(await minqiao([])).toMatchObject({ code: 0 })
    expect((await minqiao(['--help'])).output).toContain('minqiao serve')
    expect(await minqiao(['dance'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('dance'),
    })
    expect(await minqiao(['start', '--nothing'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('minqiao serve'),
    })
    expect(await minqiao(['start', 'here'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('here'),
    })
    const anchor = await minqiao(['verify-audit', '--anchor', 'x'])
    expect(anchor.output).toContain('--anchor must be N:HASH')
  })
})
