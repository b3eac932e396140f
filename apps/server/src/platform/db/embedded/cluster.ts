import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type Progress, steps } from '../steps.ts'
import { ownCopy } from './backend-frames.ts'
import { queryFrame } from './frontend-frames.ts'
import type { Execute } from './lender.ts'

type ClusterSource = { loadDataDir?: Blob; initDbStartParams?: string[] }

/** A running cluster of the embedded database: one session, nothing else. */
export interface Cluster {
  execute: Execute
  /** Settings of the session that every PostgreSQL client is told at start-up. */
  parameters: Record<string, string>
  /** Writes a checkpoint when the log has grown; nobody else does, and the log grows for ever. */
  boundLog(): void
  /** A gzipped tar of the whole cluster; ask only while no transaction is open. */
  dump(): Promise<Uint8Array>
  close(): Promise<void>
}

export interface ClusterEvents {
  progress: Progress
  /** The session is beyond help; it may be turning in a circle, so this must end the thread. */
  lost(reason: string): void
}

const checkpoint = queryFrame('checkpoint')
const boundLog = queryFrame(`do $$ begin
  if pg_wal_lsn_diff(pg_current_wal_insert_lsn(), (select redo_lsn from pg_control_checkpoint()))
    > 67108864 then checkpoint;
  end if;
end $$`)
/** Of an ErrorResponse whose severity ends the session. */
const fatalMarks = ['\0VFATAL\0C', '\0VPANIC\0C']
const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=256MB']
const reported = [
  'server_version',
  'server_encoding',
  'client_encoding',
  'DateStyle',
  'IntervalStyle',
  'TimeZone',
  'integer_datetimes',
  'standard_conforming_strings',
]

/**
 * Opens the cluster in a directory, and makes it first when it is not there.
 *
 * A new one is made beside its place and moved there when it is whole, so that a start cut off
 * half way leaves nothing that looks like a database.
 */
export async function openCluster(
  dir: string,
  templateFile: string | undefined,
  { progress, lost }: ClusterEvents,
): Promise<Cluster> {
  if (!existsSync(join(dir, 'PG_VERSION'))) await makeCluster(dir, templateFile, progress)
  progress(steps.open)
  const engine = await startEngine(dir)
  watchTraps(engine.Module, lost)
  const parameters = await readParameters(engine)
  const execute: Execute = (messages) => runOn(engine, messages, lost)
  return {
    execute,
    parameters,
    boundLog: () => void execute(boundLog),
    async dump() {
      execute(checkpoint)
      const blob = await engine.dumpDataDir('gzip')
      return new Uint8Array(await blob.arrayBuffer())
    },
    async close() {
      execute(checkpoint)
      await engine.close()
    },
  }
}

async function makeCluster(
  dir: string,
  templateFile: string | undefined,
  progress: Progress,
): Promise<void> {
  const unfinished = `${dir}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const template = templateFile !== undefined && existsSync(templateFile)
  progress(template ? steps.unpack : steps.create)
  const source = template
    ? { loadDataDir: new Blob([readFileSync(templateFile)], { type: 'application/gzip' }) }
    : { initDbStartParams: ['--wal-segsize=4'] }
  await (await startEngine(unfinished, source)).close()
  renameSync(unfinished, dir)
}

async function startEngine(dir: string, source: ClusterSource = {}): Promise<PGlite> {
  let starting = true
  let complaint: string | undefined
  const onStderr = (line: string) => {
    // Later lines may quote statements, and with them what people wrote.
    if (starting && /FATAL|PANIC/.test(line)) complaint = line
    return false
  }
  try {
    return await PGlite.create({ dataDir: dir, startParams, ...source, onStderr })
  } catch (error) {
    throw new Error(complaint ?? (error instanceof Error ? error.message : String(error)))
  } finally {
    starting = false
  }
}

/**
 * All that the session answers to whole messages. PGlite works on them before it returns.
 *
 * After an error that ends the session PGlite goes on offering it the same message for ever.
 */
function runOn(engine: PGlite, messages: Uint8Array, lost: ClusterEvents['lost']): Uint8Array {
  const chunks: Buffer[] = []
  engine
    .execProtocolRawStream(messages, {
      syncToFs: false,
      onRawData(view) {
        // A view of the engine's memory: copied before it is written over.
        const bytes = Buffer.from(new Uint8Array(view).buffer)
        chunks.push(bytes)
        if (fatalMarks.some((mark) => bytes.includes(mark))) lost('the session has ended itself')
      },
    })
    .catch(() => {
      // The missing end of the answer tells the lender.
    })
  return chunks.length === 1 && chunks[0] ? chunks[0] : ownCopy(Buffer.concat(chunks))
}

interface MainLoop {
  _PostgresMainLoopOnce(): void
}

/** PGlite passes over a trap of the engine as over any error; what it leaves is not to be used. */
export function watchTraps(module: MainLoop, lost: ClusterEvents['lost']): void {
  const once = module._PostgresMainLoopOnce.bind(module)
  module._PostgresMainLoopOnce = () => {
    try {
      once()
    } catch (error) {
      // Ordinary errors come as an exit status; these are a trap and a stack that is full.
      if (error instanceof Error && /^(Runtime|Range)Error$/.test(error.name))
        lost(`the engine has broken down: ${error.message}`)
      throw error
    }
  }
}

async function readParameters(engine: PGlite): Promise<Record<string, string>> {
  const { rows } = await engine.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1)',
    [reported],
  )
  return Object.fromEntries(rows.map((row) => [row.name, row.setting]))
}
