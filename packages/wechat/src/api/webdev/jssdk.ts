import { hash } from 'node:crypto'
import type { Client } from '../../client/client.ts'
import { createNonce } from '../../crypto/random.ts'

/** JS-SDK of pages inside WeChat. Source: rules.md §12.5. */

/** What `wx.config` takes, beside `jsApiList`. */
export interface PageConfig {
  appId: string
  /** Unix time in seconds. */
  timestamp: number
  nonceStr: string
  signature: string
}

/** The ticket of the account, fetched once for all processes and kept until its end is near. */
export function getTicket(client: Client): Promise<string> {
  return client
    .keeper('jsapi', async () => {
      const { ticket, expires_in } = await client.call<{ ticket: string; expires_in: number }>({
        api: '/cgi-bin/ticket/getticket',
        query: { type: 'jsapi' },
        idempotent: true,
      })
      return { token: ticket, expiresAt: client.now().getTime() + expires_in * 1000 }
    })
    .get()
}

/** Signs the page at `url`, which is what the page has in `location.href`. */
export async function signPage(client: Client, url: string): Promise<PageConfig> {
  const timestamp = Math.floor(client.now().getTime() / 1000)
  const nonceStr = createNonce()
  const signature = signatureOfPage(await getTicket(client), { nonceStr, timestamp, url })
  return { appId: client.appId, timestamp, nonceStr, signature }
}

/** SHA-1, in hex, of the ticket, nonce, time and address without its `#` part. */
export function signatureOfPage(
  ticket: string,
  page: { nonceStr: string; timestamp: number; url: string },
): string {
  const url = page.url.replace(/#.*$/s, '')
  const text = `jsapi_ticket=${ticket}&noncestr=${page.nonceStr}&timestamp=${page.timestamp}&url=${url}`
  return hash('sha1', text, 'hex')
}
