import type { ChildProcess } from 'node:child_process'
import { type BenchDatabase, cpuBetween } from './bench-database.ts'
import type { Round, RoundResult } from './generator.ts'
import { answerOf, ask, cpuSeconds } from './processes.ts'
import type { PushMode } from './pushes.ts'

const CONNECTIONS = 64
const PEOPLE = 2_000
const REPEATED = 0.01

/** What is measured: a server process, how to reach it, and its database where that is separate. */
export interface Target {
  pid: number
  port: number
  callbackKeys: Record<PushMode, string>
  database?: BenchDatabase
}

export interface Measured {
  serverUs: number
  databaseUs: number
  perSecond: number
  p50: number
  p99: number
  result: RoundResult
}

let nextNumber = 1

/** Plays one round of fresh pushes against a target, over 64 connections. */
export async function playRound(
  generator: ChildProcess,
  target: Target,
  mode: PushMode,
  wanted: { count: number; rate?: number; connections?: number },
): Promise<Measured> {
  const round: Round = {
    mode,
    port: target.port,
    callbackKey: target.callbackKeys[mode],
    from: nextNumber,
    repeated: REPEATED,
    people: PEOPLE,
    connections: CONNECTIONS,
    ...wanted,
  }
  nextNumber += wanted.count
  await ask(generator, round)
  const backends = await target.database?.backendCpu()
  const before = cpuSeconds(target.pid)
  generator.send('go')
  const result = await answerOf<RoundResult>(generator)
  const used = cpuSeconds(target.pid) - before
  const after = await target.database?.backendCpu()
  const ofDatabase = backends && after ? cpuBetween(backends, after) : 0
  return {
    serverUs: (used / result.answers) * 1e6,
    databaseUs: (ofDatabase / result.answers) * 1e6,
    perSecond: result.answers / result.seconds,
    p50: quantile(result.latencies, 0.5),
    p99: quantile(result.latencies, 0.99),
    result,
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}
