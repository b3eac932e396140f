import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { serveClients } from './clients.ts'
import { createHttp } from './server.ts'

let folder: string
let server: TestServer
let get: (
  url: string,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: string; headers: Record<string, unknown> }>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minqiao-clients-'))
  mkdirSync(join(folder, 'console/dist/assets'), { recursive: true })
  mkdirSync(join(folder, 'h5'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'SECRET')
  writeFileSync(join(folder, 'console/secret.txt'), 'SECRET')
  writeFileSync(join(folder, 'console/dist/index.html'), '<title>PAGE</title>')
  writeFileSync(join(folder, 'console/dist/bridge.svg'), '<svg/>')
  writeFileSync(join(folder, 'console/dist/assets/index-a1b2.js'), 'SCRIPT')
  writeFileSync(join(folder, 'console/dist/assets/index-a1b2.js.gz'), 'PACKED')
  writeFileSync(join(folder, 'console/dist/assets/plain-c3d4.js'), 'PLAIN')
  server = await startTestServer({ modules: [] })
  const http = await createHttp({
    platform: server.platform,
    findStaff: async () => undefined,
    fastPaths: [],
  })
  await serveClients(http, folder)
  await http.ready()
  get = async (url, headers = {}) => {
    const answer = await http.inject({ url, headers })
    return { status: answer.statusCode, body: answer.body, headers: answer.headers }
  }
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('the pages', () => {
  it('lead to the console', async () => {
    expect((await get('/')).headers.location).toBe('/console/')
    expect((await get('/console')).headers.location).toBe('/console/')
  })

  it('go out packed to who can unpack them', async () => {
    const script = '/console/assets/index-a1b2.js'
    const packed = await get(script, { 'accept-encoding': 'gzip, deflate' })
    expect(packed.body).toBe('PACKED')
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    const plain = await get(script, { 'accept-encoding': 'identity' })
    expect(plain.body).toBe('SCRIPT')
    const unpacked = await get('/console/assets/plain-c3d4.js', { 'accept-encoding': 'gzip' })
    expect(unpacked.body).toBe('PLAIN')
    expect(unpacked.headers['content-encoding']).toBeUndefined()
  })

  it('are asked for anew each time; what has its hash in its name is kept', async () => {
    const page = await get('/console/')
    expect(page.body).toContain('PAGE')
    expect(page.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'DENY',
      etag: expect.any(String),
    })
    const script = await get('/console/assets/index-a1b2.js')
    expect(script.body).toBe('SCRIPT')
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/console/bridge.svg')).headers['cache-control']).toBe('no-cache')
  })

  it('are one page whatever address within it is opened', async () => {
    expect((await get('/console/inbox/a-1/c-2?tab=x')).body).toContain('PAGE')
  })

  it('do not stand in for a file that is gone', async () => {
    for (const url of ['/console/assets/old-c3d4.js', '/console/favicon.ico'])
      expect(await get(url)).toMatchObject({
        status: 404,
        body: expect.stringContaining('ROUTE_NOT_FOUND'),
      })
  })

  it('say so when they are not built', async () => {
    expect(await get('/m/anything')).toMatchObject({
      status: 503,
      headers: { 'cache-control': 'no-store', 'x-frame-options': 'SAMEORIGIN' },
    })
  })
})

describe('a path out of the folder', () => {
  it.each([
    '/console/../secret.txt',
    '/console/../../secret.txt',
    '/console/..%2fsecret.txt',
    '/console/%2e%2e/secret.txt',
    '/console/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/console/assets/../../secret.txt',
    '/console/..%5csecret.txt',
    '/console/assets%2f..%2f..%2fsecret.txt',
    '/console/%00/../secret.txt',
    '/console//../secret.txt',
    '/console/./../secret.txt',
    `/console/${'a'.repeat(5000)}.txt`,
    `/console/${'a/'.repeat(2000)}`,
  ])('leads nowhere: %s', async (url) => {
    const { status, body } = await get(url)
    expect(body).not.toContain('SECRET')
    expect([200, 404, 414]).toContain(status)
  })

  it('is not found by chance either', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2f',
      '%5c',
      '%2e',
      '%00',
      'secret.txt',
      'assets',
      'dist',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const { status, body } = await get(`/console/${pieces.join('')}`)
        expect(body).not.toContain('SECRET')
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 300 },
    )
  })

  it('is not opened by a link to a folder', async () => {
    symlinkSync(folder, join(folder, 'console/dist/assets/link'))
    expect((await get('/console/assets/link')).status).not.toBe(500)
  })
})
