import { connect as connectSocket, createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Database, isConnectionError, openDatabase, withTransaction } from './index.ts'

const url = process.env.TEST_DATABASE_URL

/** Stands between us and the server, to be cut and mended. */
async function createProxy(target: string) {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const upstream = connectSocket(Number(port || 5432), hostname)
    for (const one of [socket, upstream]) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        socket.destroy()
        upstream.destroy()
      })
    }
    socket.pipe(upstream).pipe(socket)
  })
  const listen = (at: number) =>
    new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  const through = new URL(target)
  through.host = `127.0.0.1:${own}`
  return {
    url: through.href,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    mend: () => listen(own),
  }
}

describe.skipIf(url === undefined)('PostgreSQL that goes away and comes back', () => {
  let proxy: Awaited<ReturnType<typeof createProxy>>
  let database: Database
  let errors: Error[]

  beforeEach(async () => {
    proxy = await createProxy(url ?? '')
    errors = []
    database = await openDatabase({
      kind: 'postgres',
      url: proxy.url,
      onError: (error) => errors.push(error),
    })
  })

  afterEach(async () => {
    await database.close()
    await proxy.cut().catch(() => {})
  })

  const ask = () => database.pool.query('select 1 as a').then((result) => result.rows[0].a)
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    )

  it('is missed and found again, with nobody’s help', async () => {
    expect(await ask()).toBe(1)
    await proxy.cut()
    expect(isConnectionError(await failure(ask()))).toBe(true)
    expect(isConnectionError(await failure(withTransaction(database, async () => {})))).toBe(true)
    await proxy.mend()
    expect(await ask()).toBe(1)
    expect(errors.every(isConnectionError)).toBe(true)
  })

  it('does not end the process when it is lost between two queries of a transaction', async () => {
    const work = withTransaction(database, async () => {
      await proxy.cut()
      await proxy.mend()
    })
    expect(isConnectionError(await failure(work))).toBe(true)
    expect(await ask()).toBe(1)
  })

  it('is listened to again, and the listener is told to look for what it missed', async () => {
    const heard: string[] = []
    let resumed = 0
    await database.listen(
      'trial',
      (payload) => heard.push(payload),
      () => resumed++,
    )
    await proxy.cut()
    await proxy.mend()
    await vi.waitFor(() => expect(resumed).toBe(1), 5000)
    await database.pool.query(`select pg_notify('trial', 'again')`)
    await vi.waitFor(() => expect(heard).toEqual(['again']))
  })
})

describe('opening PostgreSQL', () => {
  it('says that it cannot be reached, and where the words come from', async () => {
    const opening = openDatabase({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' })
    await expect(opening).rejects.toMatchObject({
      name: 'DatabaseFault',
      code: 'DATABASE_UNREACHABLE',
      details: { reason: expect.stringContaining('ECONNREFUSED') },
    })
  })

  it.skipIf(url === undefined)(
    'says that it refuses us, when there is no such database',
    async () => {
      const none = new URL(url ?? '')
      none.pathname = '/minqiao_no_such_database'
      await expect(openDatabase({ kind: 'postgres', url: none.href })).rejects.toMatchObject({
        code: 'DATABASE_REFUSED',
        details: { reason: expect.stringContaining('minqiao_no_such_database') },
      })
    },
  )
})
