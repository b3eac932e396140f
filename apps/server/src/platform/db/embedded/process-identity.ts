import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** What tells one process from every other, also after its number has been given to another. */
export interface ProcessIdentity {
  host: string
  pid: number
  /** Start of the kernel and space of process numbers; '' where the system does not say. */
  boot: string
  /** Start of the process in the kernel's ticks; '' where the system does not say. */
  started: string
}

export function ownIdentity(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, boot: bootOf(), started: startOf(process.pid) }
}

/**
 * Whether that process lives. Undefined when it cannot be known from here: another machine, or
 * another container with process numbers of its own.
 */
export function isAlive(other: ProcessIdentity): boolean | undefined {
  if (other.host !== hostname() || other.boot !== bootOf()) return undefined
  if (!isRunning(other.pid)) return false
  return other.started === '' || other.started === startOf(other.pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function bootOf(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return ''
  }
}

/** Field 22 of /proc/PID/stat (proc_pid_stat(5)); the second field may hold spaces and brackets. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
