import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { finished, type Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import { FileError } from './errors.ts'

export interface S3Access {
  /** Such as https://minio.example.gov.cn:9000; buckets are addressed by path below it. */
  endpoint: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  now: () => Date
  /** Silence on the line that ends a try, in milliseconds; 15 s. While a body is read, ten times. */
  timeoutMs?: number
  /** Tries of one request in all; 4. */
  attempts?: number
  /** Waits between tries; replaced in tests. */
  pause?: (ms: number) => Promise<void>
}

export interface S3Request {
  method: 'GET' | 'PUT' | 'HEAD' | 'DELETE'
  path: string
  headers?: Record<string, string>
  /** Opened anew for every try. */
  body?: { open: () => Readable; bytes: number; hash: string }
}

const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const BUSY = new Set([429, 500, 502, 503, 504])

/**
 * Sends signed requests (AWS Signature Version 4) and repeats those that failed by the way.
 *
 * All four methods may be repeated without harm, because the key is the hash of the content.
 * Answers whatever status the store gave in the end; FILE_STORE_FAILED when it gave none.
 */
export function createS3Sender(access: S3Access): (wanted: S3Request) => Promise<IncomingMessage> {
  const { attempts = 4, pause = sleep } = access
  const agents = {
    http: new HttpAgent({ keepAlive: true }),
    https: new HttpsAgent({ keepAlive: true }),
  }
  return async (wanted) => {
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= attempts
      try {
        const answer = await sendOnce(access, agents, wanted)
        if (last || !BUSY.has(answer.statusCode ?? 0)) return answer
        answer.destroy()
      } catch (error) {
        if (last) throw new FileError('FILE_STORE_FAILED', { reason: reasonOf(error), attempts })
      }
      await pause(100 * 2 ** attempt * (0.5 + Math.random() / 2))
    }
  }
}

async function sendOnce(
  access: S3Access,
  agents: { http: HttpAgent; https: HttpsAgent },
  { method, path, headers = {}, body }: S3Request,
): Promise<IncomingMessage> {
  const { timeoutMs = 15_000 } = access
  const signed = await new AwsV4Signer({
    method,
    url: `${access.endpoint}${path}`,
    headers: { ...headers, 'x-amz-content-sha256': body?.hash ?? EMPTY_HASH },
    service: 's3',
    region: access.region,
    accessKeyId: access.accessKeyId,
    secretAccessKey: access.secretAccessKey,
    datetime: access
      .now()
      .toISOString()
      .replace(/[:-]|\.\d{3}/g, ''),
  }).sign()
  const secure = signed.url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const sent = (secure ? httpsRequest : httpRequest)(signed.url, {
      method,
      agent: secure ? agents.https : agents.http,
      headers: { ...Object.fromEntries(signed.headers), 'content-length': body?.bytes ?? 0 },
    })
    sent.setTimeout(timeoutMs, () => sent.destroy(new SilentLine()))
    sent.on('error', reject)
    sent.on('response', (answer) => {
      // A slow reader makes the line silent too.
      sent.setTimeout(timeoutMs * 10)
      resolve(answer)
    })
    if (body === undefined) return void sent.end()
    const content = body.open()
    finished(content, (error) => error && sent.destroy(error))
    sent.on('close', () => content.destroy())
    content.pipe(sent)
  })
}

/** Nothing was heard for as long as we wait. */
class SilentLine extends Error {}

/** The code of a system error, never its text: that may hold addresses. */
function reasonOf(error: unknown): string {
  if (error instanceof SilentLine) return 'timeout'
  return error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
}
