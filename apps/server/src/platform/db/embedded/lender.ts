import { fatalError, greeting, notificationFrame, readAnswer } from './backend-frames.ts'
import { applyListens, forgetListens } from './channels.ts'
import { type Batch, type Connection, createConnection, gather } from './connection.ts'
import {
  frame,
  frontend,
  isEncryptionRequest,
  isStartup,
  ProtocolViolation,
  queryFrame,
} from './frontend-frames.ts'

/** Runs whole messages on the one session and returns all that it answers. */
export type Execute = (messages: Uint8Array) => Uint8Array

export interface LenderOptions {
  execute: Execute
  /** What every client is told of the server at start-up. */
  parameters: Record<string, string>
  send(connection: number, bytes: Uint8Array): void
  /** The session's side has ended this connection. */
  ended(connection: number): void
  /** How long a connection may hold the session in a transaction without a word, ms. */
  patience: number
  now(): number
}

const noEncryption = 0x4e
const sync = frame(frontend.sync)
/**
 * Undoes whatever a connection left open. A Sync alone would commit a query that was not ended;
 * a rollback before it is passed over where a query has failed, so there is one after it too.
 */
const undo = Buffer.concat([queryFrame('rollback'), sync, queryFrame('rollback')])

/** Thrown when the session itself is lost; nothing can be run on it any more. */
export class SessionLost extends Error {
  override readonly name = 'SessionLost'
}

/**
 * Lends the one session to many connections.
 *
 * It is lent when a whole query has arrived, and taken back at ReadyForQuery “idle”; until then
 * the others wait, first come first served. A connection that goes away has its transaction
 * rolled back, its statements closed and its channels forgotten.
 */
export interface Lender {
  open(id: number): void
  receive(id: number, bytes: Uint8Array): void
  /** The client's side has gone without a word. */
  close(id: number): void
  /** Ends the transaction of a holder that has been silent for too long. */
  expire(): void
  /** Runs work of our own as soon as nobody holds the session. */
  whenIdle(work: (execute: Execute) => void): void
}

interface Holder {
  connection: Connection
  /** In a transaction, or in the middle of a query that it has not ended yet. */
  inTransaction: boolean
  since: number
}

export function createLender(options: LenderOptions): Lender {
  const { execute, send } = options
  const connections = new Map<number, Connection>()
  const waiting: Connection[] = []
  const ownWork: ((execute: Execute) => void)[] = []
  let holder: Holder | undefined

  function pump(): void {
    for (;;) {
      if (!holder) {
        for (const work of ownWork.splice(0)) work(execute)
        const next = waiting.shift()
        if (!next) return
        holder = { connection: next, inTransaction: false, since: options.now() }
      }
      const batch = holder.connection.batches.shift()
      if (!batch) return
      if (batch.kind === 'terminate') leave(holder.connection.id, true)
      else run(holder, batch)
    }
  }

  function run(current: Holder, batch: Batch): void {
    const { connection } = current
    const answer = readAnswer(execute(batch.bytes))
    if (answer.bytes.length > 0) send(connection.id, answer.bytes)
    if (batch.kind === 'sync' && !answer.status) throw new SessionLost('a query has no end')
    connection.changing.push(...batch.listens)
    current.since = options.now()
    current.inTransaction = answer.status !== 'idle'
    if (answer.status === 'idle') {
      const changes = connection.changing.splice(0)
      if (!answer.failed && answer.lastTag !== 'ROLLBACK')
        for (const sql of applyListens(connection, changes, connections.values())) ask(sql)
      giveBack()
    }
    for (const news of answer.notifications)
      for (const hearer of connections.values())
        if (hearer.channels.has(news.channel))
          send(hearer.id, notificationFrame(connection.id, news))
  }

  function giveBack(): void {
    const connection = holder?.connection
    holder = undefined
    if (connection && connection.batches.length > 0) waiting.push(connection)
  }

  function ask(sql: string): void {
    if (readAnswer(execute(queryFrame(sql))).failed) throw new SessionLost(`failed: ${sql}`)
  }

  /** Takes a connection out and clears away what it leaves in the session. */
  function leave(id: number, tell: boolean): void {
    const connection = connections.get(id)
    if (!connection) return
    connections.delete(id)
    const place = waiting.indexOf(connection)
    if (place !== -1) waiting.splice(place, 1)
    if (holder?.connection === connection) {
      if (holder.inTransaction) execute(undo)
      holder = undefined
    }
    const closing = connection.names.closing()
    if (closing.length > 0) ownWork.push(() => void execute(Buffer.concat([...closing, sync])))
    ownWork.push(() => forgetListens(connection, connections.values()).forEach(ask))
    if (tell) options.ended(id)
  }

  function refuse(id: number, code: string, reason: string): void {
    send(id, fatalError(code, reason))
    leave(id, true)
  }

  function startUp(connection: Connection, message: Buffer): void {
    if (isEncryptionRequest(message)) send(connection.id, new Uint8Array([noEncryption]))
    else if (isStartup(message)) {
      connection.started = true
      send(connection.id, greeting(connection.id, options.parameters))
    } else refuse(connection.id, '0A000', 'only protocol 3 is spoken here')
  }

  return {
    open: (id) => void connections.set(id, createConnection(id)),
    receive(id, bytes) {
      const connection = connections.get(id)
      if (!connection) return
      try {
        for (const message of connection.reader.push(bytes))
          if (connection.started) gather(connection, message)
          else startUp(connection, message)
      } catch (error) {
        if (!(error instanceof ProtocolViolation)) throw error
        refuse(id, '08P01', error.message)
      }
      const isKnown = connections.has(id) && holder?.connection !== connection
      if (isKnown && connection.batches.length > 0 && !waiting.includes(connection))
        waiting.push(connection)
      pump()
    },
    close(id) {
      leave(id, false)
      pump()
    },
    expire() {
      if (!holder || options.now() - holder.since < options.patience) return
      refuse(
        holder.connection.id,
        '25P03',
        'the transaction was left open without a word for too long',
      )
      pump()
    },
    whenIdle(work) {
      ownWork.push(work)
      pump()
    },
  }
}
