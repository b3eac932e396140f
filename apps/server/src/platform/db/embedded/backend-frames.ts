/** What the session answers: built for start-up and refusals, read to learn where it stands. */

type TransactionStatus = 'idle' | 'open' | 'failed'

export interface Notification {
  channel: string
  payload: string
}

/** One answer of the session, taken apart. */
export interface Answer {
  /** What goes to the client: everything but notifications. */
  bytes: Uint8Array
  /** Undefined when the client asked for no end of query (Flush). */
  status: TransactionStatus | undefined
  failed: boolean
  lastTag: string
  notifications: Notification[]
}

const statuses: Record<string, TransactionStatus> = { I: 'idle', T: 'open', E: 'failed' }

/** Reads the whole messages of an answer. */
export function readAnswer(output: Uint8Array): Answer {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength)
  const answer: Answer = {
    bytes: output,
    status: undefined,
    failed: false,
    lastTag: '',
    notifications: [],
  }
  const kept: Buffer[] = []
  let keptFrom = 0
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 1 + bytes.readInt32BE(at + 1)
    switch (bytes[at]) {
      case 0x41: // NotificationResponse
        kept.push(bytes.subarray(keptFrom, at))
        keptFrom = end
        answer.notifications.push(readNotification(bytes.subarray(at + 9, end)))
        break
      case 0x43: // CommandComplete
        answer.lastTag = bytes.toString('latin1', at + 5, end - 1)
        break
      case 0x45: // ErrorResponse
        answer.failed = true
        break
      case 0x5a: // ReadyForQuery
        answer.status = statuses[String.fromCharCode(bytes[at + 5] ?? 0)]
        break
    }
    at = end
  }
  if (keptFrom > 0) answer.bytes = ownCopy(Buffer.concat([...kept, bytes.subarray(keptFrom)]))
  return answer
}

/** Small buffers share one slab of memory, which must not be handed to another thread. */
export function ownCopy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}

function readNotification(body: Buffer): Notification {
  const [channel = '', payload = ''] = body.toString('utf8').split('\0')
  return { channel, payload }
}

function frame(type: string, ...parts: (string | number)[]): Buffer {
  const body = Buffer.concat(parts.map(encode))
  const head = Buffer.alloc(5)
  head.write(type, 0, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

function encode(part: string | number): Buffer {
  if (typeof part === 'string') return Buffer.from(`${part}\0`)
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(part)
  return bytes
}

/** What a server says to a client that it lets in. */
export function greeting(connection: number, parameters: Record<string, string>): Uint8Array {
  return ownCopy(
    Buffer.concat([
      frame('R', 0),
      ...Object.entries(parameters).map(([name, value]) => frame('S', name, value)),
      frame('K', connection, 0),
      Buffer.from('Z\0\0\0\x05I', 'latin1'),
    ]),
  )
}

/** An error that ends the connection. `code` is an SQLSTATE. */
export function fatalError(code: string, message: string): Uint8Array {
  const fields = ['SFATAL', 'VFATAL', `C${code}`, `M${message}`, '']
  return ownCopy(frame('E', ...fields))
}

export function notificationFrame(connection: number, { channel, payload }: Notification) {
  return ownCopy(frame('A', connection, channel, payload))
}
