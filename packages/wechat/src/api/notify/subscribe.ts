import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** One-time subscription, 一次性订阅消息. Source: rules.md §12.4; /doc/service/api/notify/subscribe. */

export interface OneTimeMessage {
  touser: string
  template_id: string
  /** Its domain must be registered (ICP). */
  url?: string
  miniprogram?: { appid: string; pagepath: string }
  /** 0 to 10000, as in the authorising address. */
  scene: string
  /** At most 15 characters. */
  title: string
  data: { content: { value: string; color?: string } }
}

/** The page where a person agrees to one message; the answer comes back to `redirectUrl`. */
export function authorizeUrl(
  client: Client,
  options: { templateId: string; scene: number; redirectUrl: string; reserved?: string },
): string {
  const query = new URLSearchParams({
    action: 'get_confirm',
    appid: client.appId,
    scene: String(options.scene),
    template_id: options.templateId,
    redirect_url: options.redirectUrl,
  })
  if (options.reserved !== undefined) query.set('reserved', options.reserved)
  return `${client.mpUrl}/mp/subscribemsg?${query}#wechat_redirect`
}

/** Sends the one message that the person agreed to. */
export async function send(client: Client, message: OneTimeMessage): Promise<void> {
  if ([...message.title].length > 15) throw new RequestError('title', 'at most 15 characters')
  if ([...message.data.content.value].length > 200)
    throw new RequestError('content', 'at most 200 characters')
  await client.call({
    api: '/cgi-bin/message/template/subscribe',
    body: message,
    idempotent: false,
  })
}
