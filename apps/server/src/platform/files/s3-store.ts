import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { contentPath } from './content-path.ts'
import { FileError } from './errors.ts'
import type { ByteRange, FileStore } from './file-store.ts'
import { createS3Sender, type S3Access } from './s3-request.ts'
import { spool, tidySpool } from './spool.ts'

export interface S3Config extends S3Access {
  bucket: string
  /** Begins every key, such as `minqiao/`; '' by default. */
  prefix?: string
  /** Local folder where an upload waits until its hash is known. */
  spoolFolder: string
}

/** Files in an S3-compatible store, under the keys `prefix/ab/cd/<hash>`. */
export function createS3Store(config: S3Config): FileStore {
  checkConfig(config)
  const send = createS3Sender({ ...config, endpoint: config.endpoint.replace(/\/+$/, '') })
  const pathOf = (hash: string) => `/${config.bucket}/${config.prefix ?? ''}${contentPath(hash)}`

  const find = async (hash: string) => {
    const answer = await send({ method: 'HEAD', path: pathOf(hash) })
    answer.resume()
    if (answer.statusCode === 404) return undefined
    if (answer.statusCode !== 200) throw await failureOf(answer)
    return { bytes: Number(answer.headers['content-length']) }
  }
  return {
    find,
    has: async (hash) => (await find(hash)) !== undefined,
    async put(source, { maxBytes }) {
      const { path, hash, bytes } = await spool(config.spoolFolder, source, maxBytes)
      try {
        if ((await find(hash))?.bytes !== bytes) {
          const body = { open: () => createReadStream(path), bytes, hash }
          const answer = await send({ method: 'PUT', path: pathOf(hash), body })
          if (answer.statusCode !== 200) throw await failureOf(answer)
          answer.resume()
        }
        return { hash, bytes }
      } finally {
        await rm(path, { force: true })
      }
    },
    async get(hash, range) {
      const headers = range && { range: rangeHeader(range) }
      const answer = await send({ method: 'GET', path: pathOf(hash), headers })
      if (answer.statusCode === (range ? 206 : 200)) return checkedRange(answer, range)
      if (answer.statusCode !== 404 && answer.statusCode !== 416) throw await failureOf(answer)
      answer.resume()
      if (answer.statusCode === 404) throw new FileError('FILE_NOT_FOUND', { hash })
      throw new FileError('FILE_RANGE_INVALID', { start: range?.start ?? 0 })
    },
    async delete(hash) {
      const answer = await send({ method: 'DELETE', path: pathOf(hash) })
      if (![200, 202, 204, 404].includes(answer.statusCode ?? 0)) throw await failureOf(answer)
      answer.resume()
    },
    tidy: (olderThan) => tidySpool(config.spoolFolder, olderThan),
  }
}

function checkConfig({ endpoint, bucket, prefix = '', region, spoolFolder }: S3Config): void {
  const faults = {
    endpoint: !/^https?:\/\/[^/?#@]+(\/[\w.~/-]*)?$/.test(endpoint),
    bucket: !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket),
    prefix: !/^([\w-][\w.-]*\/)*$/.test(prefix),
    region: region === '',
    spoolFolder: spoolFolder === '',
  }
  for (const [setting, wrong] of Object.entries(faults))
    if (wrong) throw new FileError('FILE_STORE_INVALID', { setting })
}

function rangeHeader({ start, end }: ByteRange): string {
  if (!Number.isInteger(start) || start < 0 || (end !== undefined && end <= start))
    throw new FileError('FILE_RANGE_INVALID', { start, end: end ?? '' })
  return `bytes=${start}-${end === undefined ? '' : end - 1}`
}

/** A store shortens a range that leaves the file; here, as on disk, that is refused. */
function checkedRange(answer: IncomingMessage, range: ByteRange | undefined): IncomingMessage {
  const bytes = Number(answer.headers['content-length'])
  if (range?.end !== undefined && bytes !== range.end - range.start) {
    answer.destroy()
    throw new FileError('FILE_RANGE_INVALID', { start: range.start, end: range.end })
  }
  return answer
}

/** Reads the store's own error code from the first 4 KiB of its XML. */
async function failureOf(answer: IncomingMessage): Promise<FileError> {
  const status = answer.statusCode ?? 0
  let text = ''
  try {
    for await (const chunk of answer) {
      text += String(chunk)
      if (text.length > 4096) break
    }
  } catch {
    // The status says enough.
  }
  const reason = /<Code>([A-Za-z0-9.]{1,60})<\/Code>/.exec(text)?.[1]
  return new FileError('FILE_STORE_FAILED', reason ? { status, reason } : { status })
}
