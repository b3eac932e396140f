import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, textAt } from '../http/fields.ts'
import { fillLines } from '../notices/fields.ts'
import { addTemplate, TEMPLATE_LIBRARY, templatesOf } from '../notices/templates.ts'
import { deliver } from '../people/chats.ts'
import { followerByOpenid } from '../people/followers.ts'
import { nextNumber, type World } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'

const TEMPLATES = 25
const SAME_MS = 600_000
/** Beyond so many, ids past their ten minutes are forgotten. */
const KEPT_IDS = 10_000
/** 19 digits: a msgid of a template message does not fit a double. */
const FIRST_MSG_ID = 2_600_000_000_000_000_000n

/** Template messages (rules.md §12.4). */
export const templateApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/template/api_set_industry',
    needs: 'template',
    run: () => OK,
  },
  {
    method: 'ANY',
    path: '/cgi-bin/template/get_industry',
    needs: 'template',
    run: () => ({
      primary_industry: { first_class: '政府与公共事业', second_class: '政府' },
      secondary_industry: { first_class: '政府与公共事业', second_class: '公共事业' },
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/template/api_add_template',
    needs: 'template',
    run({ world, account, json }) {
      const entry = TEMPLATE_LIBRARY[textAt(json(), 'template_id_short')] ?? refuse(40037)
      if (templatesOf(world, account.appId).length >= TEMPLATES) refuse(45026)
      return { ...OK, template_id: addTemplate(world, account, entry).template_id }
    },
  },
  {
    method: 'ANY',
    path: '/cgi-bin/template/get_all_private_template',
    needs: 'template',
    run: ({ world, account }) => ({ template_list: templatesOf(world, account.appId) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/template/del_private_template',
    needs: 'template',
    run({ world, account, json }) {
      const templates = templatesOf(world, account.appId)
      const id = textAt(json(), 'template_id')
      const at = templates.findIndex((one) => one.template_id === id)
      if (at < 0) refuse(40037)
      templates.splice(at, 1)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/template/send',
    needs: 'template',
    run({ world, account, json }) {
      const body = json()
      const id = textAt(body, 'template_id')
      const template = templatesOf(world, account.appId).find((one) => one.template_id === id)
      if (!template) refuse(40037)
      const follower = followerByOpenid(world, account, body.touser)
      if (!follower.subscribed) refuse(43004)
      const fields = fillLines(template.content, fieldsAt(body, 'data'))
      const earlier = sentBefore(world, account, follower.openid, textAt(body, 'client_msg_id'))
      if (earlier !== undefined) return { ...OK, msgid: earlier }
      const msgid = FIRST_MSG_ID + BigInt(nextNumber(world, 'templateMsgId')) * 104_729n
      remember(world, account, follower.openid, textAt(body, 'client_msg_id'), msgid)
      const refused = world.state.refusers.has(`${account.appId} ${follower.openid}`)
      const url = textAt(body, 'url')
      if (!refused && !follower.blocked)
        deliver(world, account, follower.personId, 'template', {
          type: 'notice',
          title: template.title,
          fields,
          ...(url === '' ? {} : { url }),
        })
      const Status = refused || follower.blocked ? 'failed:user block' : 'success'
      const told = { appId: account.appId, openid: follower.openid, msgid: String(msgid), Status }
      world.clock.after(1_000, 'template-sent', told)
      return { ...OK, msgid }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/template/subscribe',
    needs: 'template',
    run: ({ world, account, json }) => sendOnce(world, account, json()),
  },
]

/** The one-time subscription message (一次性订阅消息), for which a person agreed on a page. */
function sendOnce(world: World, account: Account, body: Fields): Fields {
  const follower = followerByOpenid(world, account, body.touser)
  const scene = textAt(body, 'scene')
  const agreed = world.state.onceConsents.get(`${account.appId} ${follower.openid} ${scene}`) ?? 0
  if (agreed < 1) refuse(43101)
  const title = textAt(body, 'title')
  const value = textAt(fieldsAt(fieldsAt(body, 'data'), 'content'), 'value')
  if ([...title].length > 15) refuse(45003)
  if (value === '' || [...value].length > 200) refuse(47003)
  world.state.onceConsents.set(`${account.appId} ${follower.openid} ${scene}`, agreed - 1)
  const url = textAt(body, 'url')
  const fields = [{ name: '', value }]
  deliver(world, account, follower.personId, 'subscribe', {
    type: 'notice',
    title,
    fields,
    ...(url === '' ? {} : { url }),
  })
  return OK
}

/** The msgid of the same client_msg_id to the same person within ten minutes. */
function sentBefore(
  world: World,
  account: Account,
  openid: string,
  id: string,
): bigint | undefined {
  const known = world.state.clientMsgIds.get(`${account.appId} ${openid} ${id}`)
  if (id === '' || !known || world.clock.ms() - known.at >= SAME_MS) return undefined
  return BigInt(known.msgid)
}

function remember(world: World, account: Account, openid: string, id: string, msgid: bigint): void {
  if (id === '') return
  if (world.state.clientMsgIds.size >= KEPT_IDS)
    for (const [key, { at }] of world.state.clientMsgIds)
      if (world.clock.ms() - at >= SAME_MS) world.state.clientMsgIds.delete(key)
  const entry = { msgid: String(msgid), at: world.clock.ms() }
  world.state.clientMsgIds.set(`${account.appId} ${openid} ${id}`, entry)
}
