import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DatabaseFault } from '../faults.ts'
import { lockDataDirectory } from './lock-data-directory.ts'
import { ownIdentity } from './process-identity.ts'
import { type Child, runChild } from './trials/run-child.ts'

let dir: string
const children: Child[] = []

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'minqiao-lock-'))
})

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(children.splice(0).map((child) => child.kill()))
  rmSync(dir, { recursive: true })
})

async function startChild(): Promise<Child> {
  const child = runChild('./lock-child.ts', [dir])
  children.push(child)
  await child.line((line) => line === 'ready')
  return child
}

async function askFor(child: Child): Promise<string> {
  child.process.stdin?.write('go\n')
  return child.line((line) => line !== 'ready')
}

const locks = () => readdirSync(dir).filter((name) => name.startsWith('.lock-'))

function leaveClaim(name: string, claim: object, ageMs = 0): void {
  const file = join(dir, `.lock-${name}`)
  writeFileSync(file, JSON.stringify({ state: 'holding', since: '2026-01-01T00:00:00Z', ...claim }))
  const then = new Date(Date.now() - ageMs)
  utimesSync(file, then, then)
}

describe('lockDataDirectory', () => {
  it('is taken once, and free again after its release', async () => {
    const lock = await lockDataDirectory(dir)
    const refused = await lockDataDirectory(dir).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DatabaseFault)
    expect(refused).toMatchObject({
      code: 'DATA_DIRECTORY_IN_USE',
      details: { dir, pid: process.pid, host: hostname(), since: expect.stringMatching(/^20/) },
    })
    expect((refused as DatabaseFault).words('zh')).toContain(String(process.pid))
    lock.release()
    expect(locks()).toEqual([])
    ;(await lockDataDirectory(dir)).release()
  })

  it('is refused to another process while we hold it', async () => {
    const lock = await lockDataDirectory(dir)
    expect(await askFor(await startChild())).toBe('DATA_DIRECTORY_IN_USE')
    lock.release()
  })

  it('passes on from a process that was killed', async () => {
    const child = await startChild()
    expect(await askFor(child)).toBe('won')
    await expect(lockDataDirectory(dir)).rejects.toMatchObject({
      details: { pid: child.process.pid },
    })
    await child.kill()
    const lock = await lockDataDirectory(dir)
    expect(locks()).toHaveLength(1)
    lock.release()
  })

  it('is won by one of several processes that race for a dead one’s', async () => {
    const racers = await Promise.all(Array.from({ length: 4 }, startChild))
    for (let round = 0; round < 3; round++) {
      leaveClaim(`dead-${round}`, { ...ownIdentity(), pid: 2 ** 22 + 1 + round })
      const answers = await Promise.all(racers.map(askFor))
      expect(answers.filter((answer) => answer === 'won')).toHaveLength(1)
      const winner = racers[answers.indexOf('won')]
      await winner?.kill()
      racers.splice(answers.indexOf('won'), 1, await startChild())
      for (const racer of racers) racer.lines.splice(1)
    }
  }, 60_000)

  it('does not take a process number that was given away for the old process', async () => {
    leaveClaim('reused', { ...ownIdentity(), started: '1' })
    ;(await lockDataDirectory(dir)).release()
  })

  it('believes one elsewhere as long as it gives signs of life', async () => {
    const elsewhere = { ...ownIdentity(), host: 'another', pid: 1 }
    leaveClaim('elsewhere', elsewhere, 20_000)
    await expect(lockDataDirectory(dir)).rejects.toMatchObject({ details: { host: 'another' } })
    leaveClaim('elsewhere', elsewhere, 40_000)
    ;(await lockDataDirectory(dir)).release()
  })

  it('is not stopped for ever by a claim that a power cut left empty', async () => {
    writeFileSync(join(dir, '.lock-empty'), '')
    await expect(lockDataDirectory(dir)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' })
    utimesSync(join(dir, '.lock-empty'), new Date(0), new Date(0))
    ;(await lockDataDirectory(dir)).release()
  })

  it('gives signs of life, and notices when it was taken for dead', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    let lost = 0
    const lock = await lockDataDirectory(dir, () => {
      lost++
    })
    const [name = ''] = locks()
    expect(JSON.parse(readFileSync(join(dir, name), 'utf8'))).toMatchObject({ state: 'holding' })
    vi.advanceTimersByTime(6000)
    expect(lost).toBe(0)
    rmSync(join(dir, name))
    vi.advanceTimersByTime(12_000)
    expect(lost).toBe(1)
    lock.release()
  })
})
