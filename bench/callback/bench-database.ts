import pg from 'pg'
import { cpuSeconds } from './processes.ts'

/** The server's own database to connect to; ours is made beside it. */
const ADMIN_URL = process.env.BENCH_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/postgres'

export interface BenchDatabase {
  url: string
  /** Processor time of each server process that serves this database, by process id. */
  backendCpu(): Promise<Map<number, number>>
  drop(): Promise<void>
}

/** Makes an empty database for one run; undefined where there is no PostgreSQL. */
export async function createBenchDatabase(): Promise<BenchDatabase | undefined> {
  const admin = new pg.Client({ connectionString: ADMIN_URL })
  try {
    await admin.connect()
  } catch {
    return undefined
  }
  const name = `minqiao_bench_${process.pid}_${Date.now().toString(36)}`
  await admin.query(`create database ${name}`)
  const url = new URL(ADMIN_URL)
  url.pathname = `/${name}`
  return {
    url: url.href,
    async backendCpu() {
      const { rows } = await admin.query<{ pid: number }>(
        'select pid from pg_stat_activity where datname = $1',
        [name],
      )
      return new Map(rows.map(({ pid }) => [pid, cpuOrNothing(pid)]))
    },
    async drop() {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}

/** Seconds used between two readings; a process that came in between counts from its start. */
export function cpuBetween(before: Map<number, number>, after: Map<number, number>): number {
  let seconds = 0
  for (const [pid, used] of after) seconds += used - (before.get(pid) ?? 0)
  return seconds
}

/** Zero for a server on another machine, whose processes are not ours to see. */
function cpuOrNothing(pid: number): number {
  try {
    return cpuSeconds(pid)
  } catch {
    return 0
  }
}
