import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileStore } from './create-file-store.ts'
import type { FileStore } from './file-store.ts'
import { access, type S3StandIn, startS3StandIn } from './s3-stand-in.ts'

let root: string
let s3: S3StandIn
const stores: Record<string, FileStore> = {}
const maxBytes = 1_000_000
const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'))
  s3 = await startS3StandIn()
  stores.disk = createFileStore({ kind: 'disk', root: join(root, 'disk') })
  stores.s3 = createFileStore({
    ...access,
    kind: 's3',
    endpoint: `${s3.endpoint}/`,
    bucket: 'files-of-a-test',
    prefix: 'minqiao/',
    spoolFolder: join(root, 's3', 'arriving'),
    now: () => new Date('2026-03-02T01:02:03.456Z'),
  })
})
afterAll(async () => {
  await s3.close()
  await rm(root, { recursive: true })
})

describe.each(['disk', 's3'])('files in %s', (kind) => {
  const store = () => stores[kind] as FileStore
  const arriving = () => readdir(join(root, kind, 'arriving'))

  it('gives back what it was given, whole and in parts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3000 }),
        fc.nat(),
        fc.nat(),
        async (content, a, b) => {
          const { hash, bytes } = await store().put(content, { maxBytes })
          expect({ hash, bytes }).toEqual({ hash: hashOf(content), bytes: content.length })
          expect(await buffer(await store().get(hash))).toEqual(Buffer.from(content))
          const start = a % content.length
          const end = start + 1 + (b % (content.length - start))
          const part = await buffer(await store().get(hash, { start, end }))
          expect(part).toEqual(Buffer.from(content.slice(start, end)))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('takes a stream of any pieces, and nothing at all', async () => {
    const content = randomBytes(300_000)
    const pieces = [content.subarray(0, 1), content.subarray(1, 200_000), content.subarray(200_000)]
    expect((await store().put(Readable.from(pieces), { maxBytes })).hash).toBe(hashOf(content))
    const empty = await store().put(Readable.from([]), { maxBytes })
    expect(empty).toEqual({ hash: hashOf(''), bytes: 0 })
    expect(await text(await store().get(empty.hash))).toBe('')
    expect(await arriving()).toEqual([])
  })

  it('stops a stream that grows too large and leaves nothing behind', async () => {
    let given = 0
    const source = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000, ++given)
      })(),
    )
    const put = store().put(source, { maxBytes: 4500 })
    await expect(put).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', details: { maxBytes: 4500 } })
    expect(source.destroyed).toBe(true)
    expect(given).toBeLessThan(30)
    expect(await arriving()).toEqual([])
    expect((await store().put(Buffer.alloc(4500), { maxBytes: 4500 })).bytes).toBe(4500)
  })

  it('passes on the error of a source that breaks off, early or late', async () => {
    const early = new Readable({ read() {} })
    const put = store().put(early, { maxBytes })
    early.destroy(new Error('connection lost'))
    await expect(put).rejects.toThrow('connection lost')
    const late = Readable.from(
      (function* () {
        yield Buffer.alloc(10)
        throw new Error('cut off')
      })(),
    )
    await expect(store().put(late, { maxBytes })).rejects.toThrow('cut off')
    expect(await arriving()).toEqual([])
  })

  it('knows what it has, and forgets what it is told to', async () => {
    const { hash } = await store().put(Buffer.from(`only in ${kind}`), { maxBytes })
    expect(await store().find(hash)).toEqual({ bytes: 8 + kind.length })
    expect(await store().has(hash)).toBe(true)
    await store().delete(hash)
    await store().delete(hash)
    expect(await store().has(hash)).toBe(false)
    await expect(store().get(hash)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
  })

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\n`])(
    'refuses the hash %j',
    async (hash) => {
      await expect(store().get(hash)).rejects.toMatchObject({ code: 'FILE_HASH_INVALID' })
      await expect(store().has(hash)).rejects.toMatchObject({ code: 'FILE_HASH_INVALID' })
      await expect(store().delete(hash)).rejects.toMatchObject({ code: 'FILE_HASH_INVALID' })
    },
  )

  it.each([
    { start: -1, end: 2 },
    { start: 2, end: 2 },
    { start: 3, end: 11 },
    { start: 10 },
    { start: 0.5, end: 3 },
  ])('refuses the range %j of ten bytes', async (range) => {
    const { hash } = await store().put(Buffer.from('ten bytes!'), { maxBytes })
    await expect(store().get(hash, range)).rejects.toMatchObject({ code: 'FILE_RANGE_INVALID' })
  })

  it('stores the same content once when many bring it together', async () => {
    const content = randomBytes(5000)
    const puts = Array.from({ length: 8 }, () => store().put(content, { maxBytes }))
    expect(new Set((await Promise.all(puts)).map(({ hash }) => hash)).size).toBe(1)
    expect(await buffer(await store().get(hashOf(content)))).toEqual(content)
    expect(await arriving()).toEqual([])
  })

  it('tidies away what an upload left that nobody ended', async () => {
    await store().put(Buffer.from('makes the folder'), { maxBytes })
    const path = join(root, kind, 'arriving', 'abandoned.part')
    await writeFile(path, 'half')
    await utimes(path, new Date('2026-01-01'), new Date('2026-01-01'))
    expect(await store().tidy(new Date('2025-12-31'))).toBe(0)
    expect(await store().tidy(new Date('2026-01-02'))).toBe(1)
    expect(await arriving()).toEqual([])
  })
})

describe('files on disk', () => {
  it('lie under two levels of folders, leave what is there alone, and mend a damaged one', async () => {
    const { hash } = await (stores.disk as FileStore).put(Buffer.from('kept'), { maxBytes })
    const path = join(root, 'disk', hash.slice(0, 2), hash.slice(2, 4), hash)
    const before = await stat(path)
    await (stores.disk as FileStore).put(Buffer.from('kept'), { maxBytes })
    expect((await stat(path)).ino).toBe(before.ino)
    expect(before.mode & 0o077).toBe(0)
    await writeFile(path, 'ke')
    await (stores.disk as FileStore).put(Buffer.from('kept'), { maxBytes })
    expect(await readFile(path, 'utf8')).toBe('kept')
  })

  it('need a root', () => {
    expect(() => createFileStore({ kind: 'disk', root: '' })).toThrow('FILE_STORE_INVALID')
  })
})
