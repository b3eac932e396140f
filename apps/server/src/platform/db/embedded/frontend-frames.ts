/**
 * What a client sends, cut into whole messages.
 * Source: PostgreSQL documentation, “Frontend/Backend Protocol”, Message Formats.
 */

/** Message types by their first byte. */
export const frontend = {
  bind: 0x42,
  close: 0x43,
  describe: 0x44,
  execute: 0x45,
  flush: 0x48,
  parse: 0x50,
  query: 0x51,
  sync: 0x53,
  terminate: 0x58,
  copyData: 0x64,
  copyDone: 0x63,
  copyFail: 0x66,
} as const

const known = new Set<number>(Object.values(frontend))
const longestMessage = 0x3fffffff
const longestStartup = 10_000

/** What the client sent is not the protocol; the connection ends, the session does not notice. */
export class ProtocolViolation extends Error {
  override readonly name = 'ProtocolViolation'
}

export interface FrameReader {
  /** Takes bytes as they come and returns the messages that are whole; throws ProtocolViolation. */
  push(chunk: Uint8Array): Buffer[]
}

/** Reads one start-up message (which has no type byte), then typed messages. */
export function createFrameReader(): FrameReader {
  let rest: Buffer = Buffer.alloc(0)
  let typed = false
  return {
    push(chunk) {
      rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
      const frames: Buffer[] = []
      for (;;) {
        const length = frameLength(rest, typed)
        if (length === undefined || rest.length < length) return frames
        const frame = rest.subarray(0, length)
        frames.push(frame)
        rest = rest.subarray(length)
        // A request for encryption is answered “no” and followed by another start-up message.
        typed ||= !isEncryptionRequest(frame)
      }
    },
  }
}

/** Whole length of the message at the front, or undefined while it cannot be known. */
function frameLength(bytes: Buffer, typed: boolean): number | undefined {
  if (typed) {
    if (bytes.length < 5) return undefined
    const type = bytes.readUInt8(0)
    const length = bytes.readInt32BE(1)
    if (!known.has(type)) throw new ProtocolViolation(`invalid frontend message type ${type}`)
    if (length < 4 || length > longestMessage)
      throw new ProtocolViolation(`invalid length ${length} of a frontend message`)
    return length + 1
  }
  if (bytes.length < 4) return undefined
  const length = bytes.readInt32BE(0)
  if (length < 8 || length > longestStartup)
    throw new ProtocolViolation(`invalid length ${length} of a start-up message`)
  return length
}

const protocol3 = 3
const sslRequest = 80_877_103
const gssRequest = 80_877_104

export function isEncryptionRequest(startup: Buffer): boolean {
  const code = startup.readInt32BE(4)
  return startup.length === 8 && (code === sslRequest || code === gssRequest)
}

/** A start-up message of protocol 3.x; anything else, such as a cancel request, is not one. */
export function isStartup(startup: Buffer): boolean {
  return startup.readInt16BE(4) === protocol3
}

/** Builds a typed message. */
export function frame(type: number, body: Uint8Array | string = ''): Buffer {
  const content = typeof body === 'string' ? Buffer.from(body) : body
  const built = Buffer.allocUnsafe(5 + content.length)
  built.writeUInt8(type, 0)
  built.writeInt32BE(content.length + 4, 1)
  built.set(content, 5)
  return built
}

export function queryFrame(sql: string): Buffer {
  return frame(frontend.query, `${sql}\0`)
}
