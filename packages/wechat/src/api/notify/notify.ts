import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** Subscription notices, 订阅通知. Source: rules.md §12.4; /doc/service/api/notify/notify. */

export interface Notice {
  touser: string
  template_id: string
  page?: string
  miniprogram?: { appid: string; pagepath: string }
  /** Field limits by kind: thing 20, phrase 5, name 10, character_string 32 characters … */
  data: Record<string, { value: string }>
}

export interface NoticeTemplate {
  priTmplId: string
  title: string
  content: string
  example: string
  /** 2 one-time, 3 long-term. */
  type: number
  keywordEnumValueList?: { keywordCode: string; enumValueList: string[] }[]
}

export interface PublicTitle {
  tid: number
  title: string
  type: number
  categoryId: string
}

export interface PublicKeyword {
  kid: number
  name: string
  example: string
  rule: string
}

/**
 * Sends a notice that the person subscribed to; what arrived comes as `subscribe_msg_sent_event`.
 *
 * Each subscription of the one-time kind is used up by it, hence never repeated blindly.
 */
export async function send(client: Client, notice: Notice): Promise<void> {
  await client.call({
    api: '/cgi-bin/message/subscribe/bizsend',
    body: notice,
    idempotent: false,
  })
}

/** The templates of the account. */
export async function list(client: Client): Promise<NoticeTemplate[]> {
  const api = '/wxaapi/newtmpl/gettemplate'
  return (await client.call<{ data: NoticeTemplate[] }>({ api, idempotent: true })).data
}

/** Adds a template from the public ones, with 2 to 5 of its keywords; answers its id. */
export async function add(
  client: Client,
  template: { tid: string; kidList: readonly number[]; sceneDesc?: string },
): Promise<string> {
  if (template.kidList.length < 2 || template.kidList.length > 5)
    throw new RequestError('kidList', '2 to 5 keywords')
  if ([...(template.sceneDesc ?? '')].length > 15)
    throw new RequestError('sceneDesc', 'at most 15 characters')
  const api = '/wxaapi/newtmpl/addtemplate'
  return (await client.call<{ priTmplId: string }>({ api, body: template, idempotent: false }))
    .priTmplId
}

/** Deletes a template of the account. */
export async function remove(client: Client, priTmplId: string): Promise<void> {
  const body = { priTmplId }
  await client.call({ api: '/wxaapi/newtmpl/deltemplate', body, idempotent: true })
}

/** The categories of the account. */
export async function listCategories(client: Client): Promise<{ id: number; name: string }[]> {
  const api = '/wxaapi/newtmpl/getcategory'
  return (await client.call<{ data: { id: number; name: string }[] }>({ api, idempotent: true }))
    .data
}

/** Public templates of some categories; `limit` is at most 30. */
export function listPublicTitles(
  client: Client,
  page: { ids: readonly number[]; start: number; limit: number },
): Promise<{ count: number; data: PublicTitle[] }> {
  return client.call({
    api: '/wxaapi/newtmpl/getpubtemplatetitles',
    query: { ids: page.ids.join(), start: page.start, limit: page.limit },
    idempotent: true,
  })
}

/** The keywords of a public template. */
export async function listPublicKeywords(client: Client, tid: string): Promise<PublicKeyword[]> {
  const api = '/wxaapi/newtmpl/getpubtemplatekeywords'
  return (await client.call<{ data: PublicKeyword[] }>({ api, query: { tid }, idempotent: true }))
    .data
}
