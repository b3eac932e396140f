import type { Client } from '../../client/client.ts'
import { int64 } from '../../client/json.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** Mass sending, 群发. Source: rules.md §12.3; /doc/service/api/notify/message. */

export type MassContent =
  | { msgtype: 'mpnews'; mpnews: { media_id: string } }
  | { msgtype: 'text'; text: { content: string } }
  | { msgtype: 'voice'; voice: { media_id: string } }
  | {
      msgtype: 'image'
      images: {
        media_ids: string[]
        recommend?: string
        need_open_comment?: 0 | 1
        only_fans_can_comment?: 0 | 1
      }
    }
  | { msgtype: 'mpvideo'; mpvideo: { media_id: string } }
  | { msgtype: 'wxcard'; wxcard: { card_id: string } }

export interface MassOptions {
  /**
   * Made and stored before the first try, the same on every retry: the platform sends once for it.
   * At most 64 characters; 32 are safe everywhere.
   */
  clientmsgid: string
  /** 1: send even when an article proves to be a reprint. */
  send_ignore_reprint?: 0 | 1
}

export interface MassSent {
  msg_id: string
  /** For statistics and comments; with articles only. */
  msg_data_id?: string
  /** Whether this `clientmsgid` had been submitted before. */
  repeated: boolean
}

export type MassAudience = { is_to_all: true } | { is_to_all: false; tag_id: number }

/**
 * Sends to all followers, or to those of one tag. 60 times a minute at the most.
 *
 * A repetition with the same `clientmsgid` answers the first send. Errcode 45066 asks to wait a
 * minute before it: the platform has the first one already.
 */
export function sendAll(
  client: Client,
  filter: MassAudience,
  content: MassContent,
  options: MassOptions,
): Promise<MassSent> {
  return send(client, '/cgi-bin/message/mass/sendall', { filter, ...content, ...options })
}

/** Sends to 2 to 10,000 openids. */
export function sendTo(
  client: Client,
  touser: readonly string[],
  content: MassContent,
  options: MassOptions,
): Promise<MassSent> {
  if (touser.length < 2 || touser.length > 10_000)
    throw new RequestError('touser', '2 to 10000 openids')
  return send(client, '/cgi-bin/message/mass/send', { touser, ...content, ...options })
}

/** Shows the message to one person, by openid or WeChat id; 100 times a day. */
export async function preview(
  client: Client,
  to: { touser: string } | { towxname: string },
  content: MassContent,
): Promise<void> {
  const body = { ...to, ...content }
  await client.call({ api: '/cgi-bin/message/mass/preview', body, idempotent: false })
}

/** Deletes what was sent, or one article of it (`articleIdx` counts from 1, 0 is all). */
export async function remove(client: Client, msgId: string, articleIdx = 0): Promise<void> {
  const body = { msg_id: int64(msgId), article_idx: articleIdx }
  await client.call({ api: '/cgi-bin/message/mass/delete', body, idempotent: true })
}

/** How far a mass send is: `SEND_SUCCESS`, `SENDING`, `SEND_FAIL`, `DELETE`. */
export function get(
  client: Client,
  msgId: string,
): Promise<{ msg_id: string; msg_status: string }> {
  const body = { msg_id: int64(msgId) }
  return client.call({ api: '/cgi-bin/message/mass/get', body, idempotent: true })
}

/** How fast it sends: 0 (800,000 a minute) to 4 (100,000). */
export function getSpeed(client: Client): Promise<{ speed: number; realspeed: number }> {
  return client.call({ api: '/cgi-bin/message/mass/speed/get', body: {}, idempotent: true })
}

/** Sets the speed, 0 to 4. */
export async function setSpeed(client: Client, speed: 0 | 1 | 2 | 3 | 4): Promise<void> {
  const body = { speed }
  await client.call({ api: '/cgi-bin/message/mass/speed/set', body, idempotent: true })
}

/** This `clientmsgid` was submitted before: the answer carries the id of that send. */
const SENT_BEFORE = 45065

async function send(
  client: Client,
  api: string,
  body: MassOptions & Record<string, unknown>,
): Promise<MassSent> {
  if (!/^[\w-]{1,64}$/.test(body.clientmsgid))
    throw new RequestError('clientmsgid', '1 to 64 letters, digits, hyphens or underscores')
  const answer = await client.call<{ errcode: number; msg_id: string; msg_data_id?: string }>({
    api,
    body,
    // The platform sends once for a clientmsgid, however often it is asked.
    idempotent: true,
    accept: [SENT_BEFORE],
    timeoutMs: 30_000,
  })
  const { errcode, msg_id, msg_data_id } = answer
  return { msg_id, msg_data_id, repeated: errcode === SENT_BEFORE }
}
