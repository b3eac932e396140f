import { frame, frontend } from './frontend-frames.ts'

/**
 * Named prepared statements of one connection. The session knows them all under one roof, so
 * each connection's names are replaced by names that only it has.
 */
export interface StatementNames {
  /** The message with the session's name in place of the client's. */
  rename(message: Buffer): Buffer
  /** Messages that remove every statement of this connection from the session. */
  closing(): Buffer[]
}

export function createStatementNames(connection: number): StatementNames {
  const names = new Map<string, string>()
  let made = 0

  function nameOf(name: string): string {
    if (name === '') return ''
    const found = names.get(name) ?? `c${connection}_${++made}`
    names.set(name, found)
    return found
  }

  return {
    rename(message) {
      switch (message[0]) {
        case frontend.parse:
          return replaceText(message, 5, nameOf)
        case frontend.bind: {
          const statement = message.indexOf(0, 5) + 1
          return replaceText(message, statement, nameOf)
        }
        case frontend.describe:
        case frontend.close:
          return message[5] === 0x53 ? replaceText(message, 6, nameOf) : message
        default:
          return message
      }
    },
    closing: () => [...names.values()].map((name) => frame(frontend.close, `S${name}\0`)),
  }
}

/** Replaces the zero-ended text that begins at `start`. */
function replaceText(message: Buffer, start: number, by: (text: string) => string): Buffer {
  const end = message.indexOf(0, start)
  if (end === start || end === -1) return message
  const name = Buffer.from(by(message.toString('utf8', start, end)))
  return frame(
    message[0] ?? 0,
    Buffer.concat([message.subarray(5, start), name, message.subarray(end)]),
  )
}
