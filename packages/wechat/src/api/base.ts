import type { Client } from '../client/client.ts'

/** Addresses and reachability, 基础接口. Source: /doc/service/api/base. */

export interface CallbackCheck {
  dns?: { ip: string; real_operator: string }[]
  ping?: { ip: string; from_operator: string; package_loss: string; time: string }[]
}

/** The addresses of the interfaces, for a fire-wall on the way out. */
export async function listApiAddresses(client: Client): Promise<string[]> {
  const api = '/cgi-bin/get_api_domain_ip'
  return (await client.call<{ ip_list: string[] }>({ api, idempotent: true })).ip_list
}

/** The addresses pushes come from, for a fire-wall on the way in. */
export async function listCallbackAddresses(client: Client): Promise<string[]> {
  const api = '/cgi-bin/getcallbackip'
  return (await client.call<{ ip_list: string[] }>({ api, idempotent: true })).ip_list
}

/** Lets the platform look for the callback address by DNS, by ping, or both. */
export function checkCallback(
  client: Client,
  action: 'dns' | 'ping' | 'all' = 'all',
  operator: 'DEFAULT' | 'CHINANET' | 'UNICOM' | 'CAP' = 'DEFAULT',
): Promise<CallbackCheck> {
  const body = { action, check_operator: operator }
  return client.call({ api: '/cgi-bin/callback/check', body, idempotent: true, timeoutMs: 30_000 })
}
