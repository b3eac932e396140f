import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small S3 for tests: keeps objects in memory and verifies every signature for itself. */
export interface S3StandIn {
  endpoint: string
  objects: Map<string, Buffer>
  /** Requests as they came: `PUT /bucket/key`. */
  seen: string[]
  /** Takes the next requests into its own hands, one each, before anything is verified. */
  misbehave: ((response: ServerResponse, request: IncomingMessage) => void)[]
  close(): Promise<void>
}

export const access = { region: 'cn-test-1', accessKeyId: 'test-id', secretAccessKey: 'test-key' }

export async function startS3StandIn(): Promise<S3StandIn> {
  const objects = new Map<string, Buffer>()
  const seen: string[] = []
  const misbehave: S3StandIn['misbehave'] = []
  const server = createServer(async (request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const misdeed = misbehave.shift()
    if (misdeed !== undefined) return misdeed(response, request)
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    const refusal = refuse(request, body)
    if (refusal !== undefined) {
      response.writeHead(403, { 'content-type': 'application/xml' })
      return response.end(`<Error><Code>${refusal}</Code><Message>secret words</Message></Error>`)
    }
    answer(objects, request, response, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    seen,
    misbehave,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(
  objects: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): void {
  const key = request.url ?? ''
  if (request.method === 'PUT') {
    if (request.headers['content-length'] === undefined) return void response.writeHead(411).end()
    objects.set(key, body)
    return void response.writeHead(200).end()
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return void response.writeHead(204).end()
  }
  const found = objects.get(key)
  if (found === undefined) return void response.writeHead(404).end()
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  if (first !== undefined && Number(first) >= found.length)
    return void response.writeHead(416).end()
  const part = found.subarray(Number(first ?? 0), last ? Number(last) + 1 : undefined)
  response.writeHead(first === undefined ? 200 : 206, { 'content-length': part.length })
  response.end(request.method === 'HEAD' ? undefined : part)
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest()

/** AWS Signature Version 4 from the specification, not from the library under test. */
function refuse(request: IncomingMessage, body: Buffer): string | undefined {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
  const [, id, day, region, names = '', signature] =
    form.exec(request.headers.authorization ?? '') ?? []
  if (id !== access.accessKeyId || region !== access.region || day === undefined)
    return 'InvalidAccessKeyId'
  const date = String(request.headers['x-amz-date'])
  const bodyHash = String(request.headers['x-amz-content-sha256'])
  if (bodyHash !== sha256(body)) return 'XAmzContentSHA256Mismatch'
  for (const needed of ['host', 'x-amz-content-sha256', 'x-amz-date'])
    if (!names.split(';').includes(needed)) return 'AccessDenied'
  const headers = names.split(';').map((name) => `${name}:${request.headers[name]}\n`)
  const canonical = [request.method, request.url, '', headers.join(''), names, bodyHash].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const dayKey = hmac(`AWS4${access.secretAccessKey}`, day)
  const key = hmac(hmac(hmac(dayKey, region), 's3'), 'aws4_request')
  const expected = hmac(key, toSign).toString('hex')
  return signature === expected && date.startsWith(day) ? undefined : 'SignatureDoesNotMatch'
}
