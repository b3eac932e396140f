import { refuse } from '../errors/platform-error.ts'
import { fieldsAt, listAt, numberAt, textAt } from '../http/fields.ts'
import { tellSent } from '../notices/consent.ts'
import { fillLines, linesOf } from '../notices/fields.ts'
import {
  addSubscribeTemplate,
  SUBSCRIBE_LIBRARY,
  subscribeTemplatesOf,
  subscriptionOf,
} from '../notices/templates.ts'
import { deliver } from '../people/chats.ts'
import { followersOf } from '../people/followers.ts'
import { nextNumber } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'

const FIRST_MSG_ID = 1_860_000_000_000_000_000n
const TEMPLATES = 25

/** Subscription messages (订阅通知; rules.md §12.4). */
export const subscribeApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/wxaapi/newtmpl/addtemplate',
    needs: 'subscribe',
    run({ world, account, json }) {
      const body = json()
      const title = SUBSCRIBE_LIBRARY.find((one) => one.tid === numberAt(body, 'tid'))
      if (!title) refuse(200014)
      const kids = listAt(body, 'kidList').map(Number)
      if (kids.length < 2 || kids.length > 5) refuse(40097, 'kidList must have 2 to 5 entries')
      if ([...textAt(body, 'sceneDesc')].length > 15) refuse(40097, 'sceneDesc too long')
      if (subscribeTemplatesOf(world, account.appId).length >= TEMPLATES) refuse(200012)
      const lines = kids.map((kid) => {
        const keyword = title.keywords.find((one) => one.kid === kid) ?? refuse(40097)
        return `${keyword.name}:{{${keyword.rule}${kid}.DATA}}`
      })
      const wanted = { title: title.title, content: lines.join('\n'), type: title.type }
      return { ...OK, priTmplId: addSubscribeTemplate(world, account, wanted).priTmplId }
    },
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/gettemplate',
    needs: 'subscribe',
    run: ({ world, account }) => ({ ...OK, data: subscribeTemplatesOf(world, account.appId) }),
  },
  {
    method: 'POST',
    path: '/wxaapi/newtmpl/deltemplate',
    needs: 'subscribe',
    run({ world, account, json }) {
      const templates = subscribeTemplatesOf(world, account.appId)
      const id = textAt(json(), 'priTmplId')
      const at = templates.findIndex((one) => one.priTmplId === id)
      if (at < 0) refuse(200014)
      templates.splice(at, 1)
      return OK
    },
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/getcategory',
    needs: 'subscribe',
    run: () => ({ ...OK, data: [{ id: 616, name: '政务民生' }] }),
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatetitles',
    needs: 'subscribe',
    run({ query }) {
      const start = Number(query.get('start') ?? 0)
      const all = SUBSCRIBE_LIBRARY.map(({ tid, title, type }) => ({
        tid,
        title,
        type,
        categoryId: '616',
      }))
      const data = all.slice(start, start + Number(query.get('limit') ?? 30))
      return { ...OK, count: all.length, data }
    },
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatekeywords',
    needs: 'subscribe',
    run({ query }) {
      const title = SUBSCRIBE_LIBRARY.find((one) => String(one.tid) === query.get('tid'))
      if (!title) refuse(200014)
      const data = title.keywords.map((one) => ({ ...one, example: '' }))
      return { ...OK, count: data.length, data }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/subscribe/bizsend',
    needs: 'subscribe',
    run({ world, account, json }) {
      const body = json()
      const openid = textAt(body, 'touser')
      const follower = followersOf(world, account.appId).get(openid) ?? refuse(40003)
      const id = textAt(body, 'template_id')
      const template = subscribeTemplatesOf(world, account.appId).find(
        (one) => one.priTmplId === id,
      )
      if (!template || linesOf(template.content).length === 0) refuse(40037)
      const page = textAt(body, 'page')
      if (page !== '' && !/^https?:\/\//.test(page)) refuse(41030)
      const fields = fillLines(template.content, fieldsAt(body, 'data'))
      const subscription = subscriptionOf(world, account.appId, openid, id)
      if (subscription.refused || (!subscription.always && subscription.left < 1)) refuse(43101)
      if (!subscription.always) subscription.left--
      const { title } = template
      const notice = {
        type: 'notice',
        title,
        fields,
        ...(page === '' ? {} : { url: page }),
      } as const
      deliver(world, account, follower.personId, 'subscribe', notice)
      const msgid = FIRST_MSG_ID + BigInt(nextNumber(world, 'subscribeMsgId')) * 65_537n
      void tellSent(world, account.appId, openid, id, msgid)
      return { ...OK, msgid }
    },
  },
]
