import type { Client } from '../../client/client.ts'

/** Customer-service accounts, 客服账号. Source: rules.md §12.6. */

export interface StaffAccount {
  /** `name@account`. */
  kf_account: string
  kf_nick: string
  kf_id: string | number
  kf_headimgurl: string
  kf_wx?: string
  invite_wx?: string
  invite_status?: string
}

export interface OnlineStaff {
  kf_account: string
  kf_id: string | number
  /** 1 on the web. */
  status: number
  accepted_case: number
}

/** The staff accounts of this official account. */
export async function list(client: Client): Promise<StaffAccount[]> {
  const api = '/cgi-bin/customservice/getkflist'
  return (await client.call<{ kf_list: StaffAccount[] }>({ api, idempotent: true })).kf_list
}

/** Those who are there now. */
export async function listOnline(client: Client): Promise<OnlineStaff[]> {
  const api = '/cgi-bin/customservice/getonlinekflist'
  return (await client.call<{ kf_online_list: OnlineStaff[] }>({ api, idempotent: true }))
    .kf_online_list
}
