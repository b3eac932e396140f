import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { access, type S3StandIn, startS3StandIn } from './s3-stand-in.ts'
import { createS3Store, type S3Config } from './s3-store.ts'

let s3: S3StandIn
let spoolFolder: string
let pauses: number[]
const maxBytes = 1_000_000
const content = Buffer.from('some content')

beforeAll(async () => {
  s3 = await startS3StandIn()
  spoolFolder = await mkdtemp(join(tmpdir(), 'spool-'))
})
beforeEach(() => {
  pauses = []
  s3.objects.clear()
  s3.seen.length = 0
  s3.misbehave.length = 0
})
afterAll(async () => {
  await s3.close()
  await rm(spoolFolder, { recursive: true })
})

function open(changes: Partial<S3Config> = {}) {
  return createS3Store({
    ...access,
    endpoint: s3.endpoint,
    bucket: 'bucket-1',
    spoolFolder,
    now: () => new Date('2026-03-02T01:02:03Z'),
    pause: async (ms) => void pauses.push(ms),
    ...changes,
  })
}

describe('an S3-compatible store', () => {
  it('is addressed by path, and asked before anything is sent twice', async () => {
    const { hash } = await open({ prefix: 'a/b/' }).put(content, { maxBytes })
    await open({ prefix: 'a/b/' }).put(content, { maxBytes })
    const path = `/bucket-1/a/b/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`
    expect(s3.seen).toEqual([`HEAD ${path}`, `PUT ${path}`, `HEAD ${path}`])
    expect(s3.objects.get(path)).toEqual(content)
  })

  it('refuses a wrong key, and we say so with its code and without its words', async () => {
    const put = open({ secretAccessKey: 'another' }).put(content, { maxBytes })
    await expect(put).rejects.toMatchObject({ code: 'FILE_STORE_FAILED', details: { status: 403 } })
    const get = open({ secretAccessKey: 'another' }).get('a'.repeat(64))
    const error = await get.catch((reason: Error) => reason)
    expect(error).toMatchObject({ details: { status: 403, reason: 'SignatureDoesNotMatch' } })
    expect(String(error)).not.toMatch(/another|test-id|secret words/)
    expect(pauses).toEqual([])
  })

  it('is asked again after a cut connection, a busy answer and a silence', async () => {
    s3.misbehave.push(
      (response) => response.destroy(),
      (response) => response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>'),
      () => undefined,
    )
    const { hash } = await open({ timeoutMs: 150 }).put(content, { maxBytes })
    expect(s3.seen.map((line) => line.slice(0, 4))).toEqual([
      'HEAD',
      'HEAD',
      'HEAD',
      'HEAD',
      'PUT ',
    ])
    expect(pauses).toHaveLength(3)
    expect((await buffer(await open().get(hash))).equals(content)).toBe(true)
  })

  it('gets the whole body again when a PUT is repeated', async () => {
    const large = Buffer.alloc(400_000, 'x')
    s3.misbehave.push(
      (response) => response.writeHead(404).end(),
      (response, request) => void request.once('data', () => response.destroy()),
    )
    const { hash } = await open().put(large, { maxBytes })
    expect((await buffer(await open().get(hash))).equals(large)).toBe(true)
  })

  it('is given up after so many tries, with nothing left in the spool', async () => {
    for (let n = 0; n < 9; n++) s3.misbehave.push((response) => response.writeHead(500).end())
    const put = open({ attempts: 3 }).put(content, { maxBytes })
    await expect(put).rejects.toMatchObject({ code: 'FILE_STORE_FAILED', details: { status: 500 } })
    expect(s3.seen).toHaveLength(3)
    expect(await readdir(spoolFolder)).toEqual([])
    const nobody = open({ endpoint: 'http://127.0.0.1:1', attempts: 2 }).has('a'.repeat(64))
    await expect(nobody).rejects.toMatchObject({ details: { reason: 'ECONNREFUSED', attempts: 2 } })
  })

  it('breaks the reading off when the store does, so that half a file is not taken for one', async () => {
    const { hash } = await open().put(content, { maxBytes })
    s3.misbehave.push((response) => {
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, 5))
      setImmediate(() => response.destroy())
    })
    await expect(open().get(hash).then(buffer)).rejects.toThrow()
  })

  it('is refused when it answers a whole file to a question for a part', async () => {
    s3.misbehave.push((response) => response.writeHead(200).end(content))
    const get = open().get('a'.repeat(64), { start: 2, end: 4 })
    await expect(get).rejects.toMatchObject({ code: 'FILE_STORE_FAILED', details: { status: 200 } })
  })

  it.each<Partial<S3Config>>([
    { endpoint: 'ftp://store' },
    { endpoint: 'https://user:word@store' },
    { bucket: 'Up/../per' },
    { prefix: '../' },
    { prefix: 'no-slash' },
    { region: '' },
    { spoolFolder: '' },
  ])('is not opened with %j', (changes) => {
    expect(() => open(changes)).toThrow('FILE_STORE_INVALID')
  })
})
