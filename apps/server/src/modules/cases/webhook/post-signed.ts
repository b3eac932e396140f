import { createHmac } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { AddressRefused, guardedLookup, isRefused, readAddress } from './guarded-address.ts'

export interface SignedPost {
  address: string
  secret: string
  body: string
  at: Date
  /** For trying; in production nothing on this machine is written to. */
  allowLoopback: boolean
  timeoutMs?: number
}

/** The other side answered with something else than 2xx. */
class PostRefused extends Error {
  override readonly name = 'PostRefused'
}

/**
 * HMAC-SHA256 in hex over the seconds, a full stop and the body: the receiver counts it itself and
 * refuses what is older than a few minutes.
 */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
}

/**
 * Posts JSON with `x-minqiao-signature: t=SECONDS,v1=HEX`. Follows no redirection, reads no body of
 * the answer, and waits five seconds in all; throws when it was not taken with a 2xx.
 */
export async function postSigned(post: SignedPost): Promise<void> {
  const url = readAddress(post.address)
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
  if (!url || (isIP(host) !== 0 && isRefused(host, post.allowLoopback)))
    throw new AddressRefused('refused')
  const seconds = Math.floor(post.at.getTime() / 1000)
  const status = await new Promise<number>((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(url, {
      method: 'POST',
      lookup: guardedLookup(post.allowLoopback),
      signal: AbortSignal.timeout(post.timeoutMs ?? 5000),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(post.body),
        'x-minqiao-signature': `t=${seconds},v1=${signatureOf(post.secret, seconds, post.body)}`,
      },
    })
    request.once('error', reject)
    request.once('response', (response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    request.end(post.body)
  })
  if (status < 200 || status > 299) throw new PostRefused(`status ${status}`)
}
