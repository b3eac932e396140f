import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

type Heard = (payload: string) => void

export interface Listening {
  listen(channel: string, heard: Heard, resumed?: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

interface Hearer {
  channel: string
  heard: Heard
  resumed: (() => void) | undefined
}

const longestPause = 10_000

/**
 * One connection of its own that listens for everybody in this process, opened with the first
 * listener. When it breaks it is opened again, by and by more slowly; then `resumed` is called,
 * for what was said meanwhile was not heard.
 */
export function createListening(
  config: pg.ClientConfig,
  onError: (error: Error) => void,
): Listening {
  const hearers = new Set<Hearer>()
  const closing = new AbortController()
  let connecting: Promise<pg.Client> | undefined
  let live: pg.Client | undefined

  function connected(): Promise<pg.Client> {
    connecting ??= connect().catch((error: unknown) => {
      connecting = undefined
      throw error
    })
    return connecting
  }

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client(config)
    client.on('notification', ({ channel, payload = '' }) => {
      for (const hearer of [...hearers]) if (hearer.channel === channel) hearer.heard(payload)
    })
    client.on('error', (error) => lose(client, error))
    client.on('end', () => lose(client, new Error('the listening connection has ended')))
    await client.connect()
    try {
      for (const channel of new Set([...hearers].map((hearer) => hearer.channel)))
        await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
    live = client
    return client
  }

  function lose(client: pg.Client, error: Error): void {
    if (live !== client) return
    live = undefined
    connecting = undefined
    client.end().catch(() => {})
    onError(error)
    void comeBack()
  }

  async function comeBack(): Promise<void> {
    for (let pause = 100; hearers.size > 0 && !closing.signal.aborted; pause *= 2) {
      try {
        await wait(Math.min(pause, longestPause), undefined, { signal: closing.signal, ref: false })
        await connected()
        for (const hearer of [...hearers]) hearer.resumed?.()
        return
      } catch (error) {
        if (error instanceof Error && !closing.signal.aborted) onError(error)
      }
    }
  }

  async function hangUp(): Promise<void> {
    const client = live ?? (await connecting?.catch(() => undefined))
    live = undefined
    connecting = undefined
    await client?.end()
  }

  async function forget(hearer: Hearer): Promise<void> {
    if (!hearers.delete(hearer)) return
    if (hearers.size === 0) return hangUp()
    if (![...hearers].some((other) => other.channel === hearer.channel))
      await live?.query(`unlisten ${pg.escapeIdentifier(hearer.channel)}`)
  }

  return {
    async listen(channel, heard, resumed) {
      const hearer: Hearer = { channel, heard, resumed }
      hearers.add(hearer)
      try {
        await (await connected()).query(`listen ${pg.escapeIdentifier(channel)}`)
      } catch (error) {
        hearers.delete(hearer)
        throw error
      }
      return () => forget(hearer)
    },
    async close() {
      closing.abort()
      hearers.clear()
      await hangUp()
    },
  }
}
