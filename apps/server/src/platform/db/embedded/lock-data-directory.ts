import { randomBytes } from 'node:crypto'
import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseFault } from '../faults.ts'
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts'

export interface DataDirectoryLock {
  release(): void
}

/** A process's wish to have the directory, in a file that only it writes. */
interface Claim extends ProcessIdentity {
  state: 'asking' | 'holding'
  since: string
}

const prefix = '.lock-'
const heartbeat = 5000
/** A claim from where we cannot look is dead when it has not been touched for so long, ms. */
const silence = 30_000
const tries = 100

/**
 * Takes a data directory for this process alone, or throws DATA_DIRECTORY_IN_USE.
 *
 * Each process writes a claim of its own name and only then looks at the others': of two, at
 * least one sees the other. Claims of the dead are removed, and no name is used twice, so that
 * removing one never removes a living one's. Two that ask at the same time both step back, and
 * try again after a random while. `lost` is called when somebody took our claim for dead.
 */
export async function lockDataDirectory(
  dir: string,
  lost: () => void = () => {},
): Promise<DataDirectoryLock> {
  for (let attempt = 1; ; attempt++) {
    const file = writeClaim(dir)
    const rivals = livingClaims(dir, file)
    if (rivals.length === 0) return hold(file, lost)
    rmSync(file, { force: true })
    const rival = rivals.find((claim) => claim.state === 'holding')
    if (rival || attempt === tries) throw inUse(dir, rival ?? rivals[0])
    await wait(5 + Math.random() * 40)
  }
}

function writeClaim(dir: string): string {
  const file = join(dir, `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`)
  write(file, 'asking')
  return file
}

/** Written beside and moved into place, so that nobody reads half a claim. */
function write(file: string, state: Claim['state']): void {
  const claim: Claim = { ...ownIdentity(), state, since: new Date().toISOString() }
  const beside = file.replace(prefix, '.unlocked-')
  writeFileSync(beside, `${JSON.stringify(claim)}\n`, { flag: 'wx', mode: 0o600 })
  renameSync(beside, file)
}

/** Claims of other living processes; those of the dead are removed. */
function livingClaims(dir: string, own: string): Claim[] {
  const now = statSync(own).mtimeMs
  const living: Claim[] = []
  for (const name of readdirSync(dir)) {
    const file = join(dir, name)
    if (!name.startsWith(prefix) || file === own) continue
    const found = readClaim(file)
    if (!found) continue
    if (isAlive(found.claim) ?? now - found.touched < silence) living.push(found.claim)
    else rmSync(file, { force: true })
  }
  return living
}

function readClaim(file: string): { claim: Claim; touched: number } | undefined {
  try {
    return { touched: statSync(file).mtimeMs, claim: parseClaim(readFileSync(file, 'utf8')) }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** A power cut may leave an empty claim: one of somebody unknown, dead once it is silent. */
function parseClaim(text: string): Claim {
  try {
    return JSON.parse(text) as Claim
  } catch {
    return { host: '', pid: 0, boot: '', started: '', state: 'holding', since: '' }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function hold(file: string, lost: () => void): DataDirectoryLock {
  write(file, 'holding')
  const release = () => {
    clearInterval(timer)
    process.off('exit', release)
    rmSync(file, { force: true })
  }
  const timer = setInterval(() => {
    try {
      const now = new Date()
      utimesSync(file, now, now)
    } catch (error) {
      if (!isMissing(error)) return
      release()
      lost()
    }
  }, heartbeat)
  timer.unref()
  process.on('exit', release)
  return { release }
}

function inUse(dir: string, rival: Claim | undefined): DatabaseFault {
  return new DatabaseFault('DATA_DIRECTORY_IN_USE', {
    dir,
    pid: rival?.pid ?? 0,
    host: rival?.host ?? '',
    since: rival?.since ?? '',
  })
}
