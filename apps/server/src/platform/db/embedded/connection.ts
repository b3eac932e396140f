import { createFrameReader, type FrameReader, frame, frontend } from './frontend-frames.ts'
import { createStatementNames, type StatementNames } from './statement-names.ts'
import { type ListenChange, listenChanges, mayCopyIn } from './statement-text.ts'

/** A virtual connection: one client of the pool, as the session's side knows it. */
export interface Connection {
  id: number
  reader: FrameReader
  started: boolean
  names: StatementNames
  /** Messages since the last Query, Sync or Flush; the session is not lent for a part. */
  gathering: Buffer[]
  batches: Batch[]
  /** Channels it listens to, by what has been committed. */
  channels: Set<string>
  /** Changes of its channels that its open transaction has made. */
  changing: ListenChange[]
  /** It has prepared a COPY from the client. */
  copiesIn: boolean
}

/** Messages up to a Query, Sync or Flush, to be given to the session as one. */
export interface Batch {
  /**
   * After `sync` the session always says that it is ready; after a Flush it does not, nor after a
   * Query that comes before the Sync of a query that failed.
   */
  kind: 'sync' | 'open' | 'terminate'
  bytes: Buffer
  listens: ListenChange[]
}

const boundaries = new Set<number>([
  frontend.query,
  frontend.sync,
  frontend.flush,
  frontend.terminate,
])

/**
 * Ends a COPY … FROM STDIN with an ordinary error: the session would read past the end of its
 * input otherwise and be lost. Outside of a copy the session ignores it.
 */
const refuseCopy = frame(
  frontend.copyFail,
  'the embedded database does not take rows from the client; use insert … select from unnest()\0',
)

export function createConnection(id: number): Connection {
  return {
    id,
    reader: createFrameReader(),
    started: false,
    names: createStatementNames(id),
    gathering: [],
    batches: [],
    channels: new Set(),
    changing: [],
    copiesIn: false,
  }
}

/** Takes a message in and makes a batch of what has come when it ends one. */
export function gather(connection: Connection, message: Buffer): void {
  const type = message[0] ?? 0
  if (type === frontend.copyData || type === frontend.copyDone || type === frontend.copyFail) return
  if (type === frontend.terminate) {
    connection.batches.push({ kind: 'terminate', bytes: message, listens: [] })
    return
  }
  const renamed = connection.names.rename(message)
  const text = type === frontend.parse || type === frontend.query ? message.toString('utf8', 5) : ''
  if (!boundaries.has(type)) {
    connection.gathering.push(renamed)
    connection.copiesIn ||= mayCopyIn(text)
    connection.changing.push(...listenChanges(afterName(text)))
    return
  }
  const isQuery = type === frontend.query
  const guarded = isQuery ? mayCopyIn(text) : connection.copiesIn
  const end = guarded ? (isQuery ? [renamed, refuseCopy] : [refuseCopy, renamed]) : [renamed]
  connection.batches.push({
    kind: type === frontend.sync ? 'sync' : 'open',
    bytes: Buffer.concat([...connection.gathering, ...end]),
    listens: isQuery ? listenChanges(text) : [],
  })
  connection.gathering = []
}

/** A Parse message's text without the statement's name before it. */
function afterName(text: string): string {
  return text.slice(text.indexOf('\0') + 1)
}
