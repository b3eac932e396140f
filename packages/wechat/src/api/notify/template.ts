import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** Template messages, 模板消息; certified service accounts. Source: rules.md §12.4. */

export interface TemplateMessage {
  touser: string
  template_id: string
  url?: string
  miniprogram?: { appid: string; pagepath?: string }
  /** Made and stored before the first try, the same on a retry within ten minutes. */
  client_msg_id: string
  /** Fields of the template; since 2023 most hold at most 20 characters. */
  data: Record<string, { value: string }>
}

export interface Template {
  template_id: string
  title: string
  primary_industry: string
  deputy_industry: string
  content: string
  example: string
}

export interface Industry {
  primary_industry: { first_class: string; second_class: string }
  secondary_industry: { first_class: string; second_class: string }
}

/**
 * Sends a template message; answers its id. Whether it arrived comes as TEMPLATESENDJOBFINISH.
 *
 * Ends as `OutcomeUnknownError` when no answer came. The platform drops a repetition with the same
 * `client_msg_id`, but says so of ten minutes only: repeat it by hand within that time, or wait for
 * the event.
 */
export async function send(client: Client, message: TemplateMessage): Promise<string> {
  if (!/^[\w-]{1,32}$/.test(message.client_msg_id))
    throw new RequestError('client_msg_id', '1 to 32 letters, digits, hyphens or underscores')
  const api = '/cgi-bin/message/template/send'
  const answer = await client.call<{ msgid: string }>({ api, body: message, idempotent: false })
  return answer.msgid
}

/** The templates of the account, 25 at the most. */
export async function list(client: Client): Promise<Template[]> {
  const api = '/cgi-bin/template/get_all_private_template'
  return (await client.call<{ template_list: Template[] }>({ api, idempotent: true })).template_list
}

/** Adds a template of the library, with the fields to show; answers its id. */
export async function add(
  client: Client,
  templateIdShort: string,
  keywordNames: readonly string[],
): Promise<string> {
  const answer = await client.call<{ template_id: string }>({
    api: '/cgi-bin/template/api_add_template',
    body: { template_id_short: templateIdShort, keyword_name_list: keywordNames },
    idempotent: false,
  })
  return answer.template_id
}

/** Deletes a template of the account. */
export async function remove(client: Client, templateId: string): Promise<void> {
  const body = { template_id: templateId }
  await client.call({ api: '/cgi-bin/template/del_private_template', body, idempotent: true })
}

/** The industries of the account. */
export function getIndustry(client: Client): Promise<Industry> {
  return client.call({ api: '/cgi-bin/template/get_industry', idempotent: true })
}

/** Sets the industries by their numbers; once a month. */
export async function setIndustry(
  client: Client,
  primary: string,
  secondary: string,
): Promise<void> {
  const body = { industry_id1: primary, industry_id2: secondary }
  await client.call({ api: '/cgi-bin/template/api_set_industry', body, idempotent: true })
}
