import type { Connection } from './connection.ts'
import type { ListenChange } from './statement-text.ts'

/**
 * Makes a committed transaction's LISTEN and UNLISTEN those of its connection.
 *
 * Returns the statements with which the one session must make up for it: what a connection
 * unlistens to, another may still want to hear.
 */
export function applyListens(
  connection: Connection,
  changes: readonly ListenChange[],
  all: Iterable<Connection>,
): string[] {
  let lost = false
  for (const change of changes) {
    if (change.kind === 'listen') connection.channels.add(change.channel)
    else {
      lost = true
      if (change.kind === 'unlisten') connection.channels.delete(change.channel)
      else connection.channels.clear()
    }
  }
  if (!lost) return []
  const wanted = new Set([...all].flatMap((other) => [...other.channels]))
  return [...wanted].map((channel) => `listen ${quoted(channel)}`)
}

/** Statements for the channels that nobody hears any more once this connection has gone. */
export function forgetListens(gone: Connection, others: Iterable<Connection>): string[] {
  const wanted = new Set([...others].flatMap((other) => [...other.channels]))
  return [...gone.channels]
    .filter((channel) => !wanted.has(channel))
    .map((channel) => `unlisten ${quoted(channel)}`)
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
