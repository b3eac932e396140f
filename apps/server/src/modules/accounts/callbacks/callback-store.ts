import type pg from 'pg'
import type { StoreRows } from './pending-row.ts'
import type { AutomaticReply } from './ports.ts'

const RECEIVE = 'select inbound_id, reply from receive_callbacks($1::jsonb, $2::timestamptz)'

/** Conflicts that end well when the same is tried again: serialization failure and deadlock. */
const TRY_AGAIN: ReadonlySet<string> = new Set(['40001', '40P01'])

export interface CallbackStoreParts {
  pool: pg.Pool
  now: () => Date
  /** Milliseconds after which a transaction is given up, whatever became of it. */
  within: number
}

/** Stores pushes through the SQL function `receive_callbacks`. */
export function createCallbackStore({ pool, now, within }: CallbackStoreParts): StoreRows {
  async function send(rows: string) {
    const text = { text: RECEIVE, values: [rows, now()], query_timeout: within }
    const { rows: known } = await withinTime(pool.query<KnownRow>(text), within)
    if (known.length === 0) return NONE
    return new Map(known.map((row) => [row.inbound_id, row.reply ?? undefined]))
  }

  return async (rows) => {
    try {
      return await send(rows)
    } catch (error) {
      if (!TRY_AGAIN.has(sqlStateOf(error))) throw error
      return send(rows)
    }
  }
}

interface KnownRow {
  inbound_id: string
  reply: AutomaticReply | null
}

const NONE: ReadonlyMap<string, AutomaticReply | undefined> = new Map()

/** Data exceptions, broken constraints and exceeded limits: faults of a row, not of the database. */
export function isRowFault(error: unknown): boolean {
  return /^(22|23|54)/.test(sqlStateOf(error))
}

/** What a log may say of an error: the words of the database's own errors quote what was stored. */
export function faultOf(error: unknown): { sqlState: string } | { fault: string } {
  const sqlState = sqlStateOf(error)
  if (/^[0-9A-Z]{5}$/.test(sqlState)) return { sqlState }
  return { fault: error instanceof Error ? error.message : 'unknown' }
}

function sqlStateOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/** The pool's own limit does not cover the time until a connection stands. */
async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not answer in ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
