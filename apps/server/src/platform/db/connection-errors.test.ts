import { createServer } from 'node:net'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { isConnectionError } from './connection-errors.ts'

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** A server that does this with everybody who connects. */
async function withServer(
  treat: (socket: import('node:net').Socket) => void,
  use: (port: number) => Promise<void>,
): Promise<void> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    treat(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    await use(typeof address === 'object' && address ? address.port : 0)
  } finally {
    server.close()
  }
}

describe('isConnectionError', () => {
  it('knows a server that is not there', async () => {
    const client = new pg.Client({ host: '127.0.0.1', port: 1 })
    expect(isConnectionError(await errorOf(client.connect()))).toBe(true)
    const bySocket = new pg.Client({ host: '/nowhere' })
    expect(isConnectionError(await errorOf(bySocket.connect()))).toBe(true)
  })

  it('knows a server that hangs up, in the words of the driver in use', async () => {
    await withServer(
      (socket) => socket.on('data', () => socket.end()),
      async (port) => {
        const client = new pg.Client({ host: '127.0.0.1', port })
        client.on('error', () => {})
        expect(isConnectionError(await errorOf(client.connect()))).toBe(true)
      },
    )
  })

  it('knows a server that never answers', async () => {
    await withServer(
      () => {},
      async (port) => {
        const pool = new pg.Pool({
          host: '127.0.0.1',
          port,
          max: 1,
          connectionTimeoutMillis: 30,
        })
        const [first, second] = await Promise.all([
          errorOf(pool.connect()),
          errorOf(pool.connect()),
        ])
        expect([first, second].map(isConnectionError)).toEqual([true, true])
        await pool.end()
      },
    )
  })

  it.each(['57P01', '57P02', '57P03', '53300', '08006', '08P01'])('knows SQLSTATE %s', (code) => {
    expect(isConnectionError(Object.assign(new Error('x'), { code }))).toBe(true)
  })

  it.each([
    ['a broken rule', Object.assign(new Error('x'), { code: '23505' })],
    ['a missing file', Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' })],
    ['a mistake of our own', new TypeError('x is not a function')],
    ['no error at all', { code: '57P01' }],
    ['nothing', undefined],
  ])('does not take %s for one', (_what, error) => {
    expect(isConnectionError(error)).toBe(false)
  })
})
