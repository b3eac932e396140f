import type { Client } from '../client/client.ts'

/** Quotas of interfaces, openApi 管理. Source: rules.md §12.5. */

export interface Quota {
  quota: { daily_limit: number; used: number; remain: number }
  rate_limit?: { call_count: number; refresh_second: number }
}

/** What is left today of one interface, for example `/cgi-bin/message/custom/send`. */
export function getQuota(client: Client, cgiPath: string): Promise<Quota> {
  const body = { cgi_path: cgiPath }
  return client.call({ api: '/cgi-bin/openapi/quota/get', body, idempotent: true })
}

/** Clears the day's counts of all interfaces; ten times a month. */
export async function clearQuota(client: Client): Promise<void> {
  const body = { appid: client.appId }
  await client.call({ api: '/cgi-bin/clear_quota', body, idempotent: false })
}

/** What the platform noted of a failed call, by the `rid` in its errmsg; for seven days. */
export function getRequest(client: Client, rid: string): Promise<{ request: FailedRequest }> {
  return client.call({ api: '/cgi-bin/openapi/rid/get', body: { rid }, idempotent: true })
}

export interface FailedRequest {
  /** Unix time in seconds. */
  invoke_time: number
  cost_in_ms: number
  request_url: string
  request_body: string
  response_body: string
  client_ip: string
}
