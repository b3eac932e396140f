import type { Account } from '../accounts/account.ts'
import { accountOf } from '../accounts/accounts.ts'
import { drawQrcode } from '../api/qrcode.ts'
import type { PhoneAccount, PhoneChat, PhoneSend } from '../contract.ts'
import { type Answer, type Exchange, json } from '../http/exchange.ts'
import { type Fields, isFields, listAt, textAt } from '../http/fields.ts'
import type { Router } from '../http/router.ts'
import { bytesOf, isExpired, mimeOf } from '../media/media.ts'
import { menuFor } from '../menus/menu.ts'
import { follow, speak, unfollow } from '../people/acts.ts'
import { chatOf } from '../people/chats.ts'
import { followersOf, openidOf } from '../people/followers.ts'
import { createPerson, personOf } from '../people/people.ts'
import { scan, tapMenu, tapMenuMessage } from '../people/touches.ts'
import type { World } from '../world/world.ts'
import { readSend } from './read-send.ts'

/** The phone's own API, `contract.ts`. A thrown error becomes 400 with its message. */
export function addPhoneRoutes(router: Router, world: World): void {
  const at = (
    method: string,
    path: string,
    handler: (exchange: Exchange, person: string) => Answer,
  ) =>
    router.add(method, `/phone/api/people/:person${path}`, (exchange) => {
      const person = personOf(world, exchange.params.person ?? '')
      return handler(exchange, person.id)
    })

  router.add('GET', '/phone/api/people', () => json([...world.state.people.values()]))
  router.add('POST', '/phone/api/people', (exchange) =>
    json(createPerson(world, { name: textAt(bodyOf(exchange), 'name') })),
  )
  router.add('GET', '/phone/api/accounts', ({ query }) => {
    const wanted = (query.get('search') ?? '').trim().toLowerCase()
    const person = query.get('person') ?? ''
    const found = [...world.state.accounts.values()].filter(
      ({ name, alias }) => name.toLowerCase().includes(wanted) || alias.toLowerCase() === wanted,
    )
    return json(found.map((account) => presentAccount(world, account, person)))
  })
  router.add('GET', '/phone/api/accounts/:appId/qrcode', ({ params }) =>
    drawQrcode(`http://weixin.qq.com/r/${accountOf(world, params.appId ?? '').appId}`),
  )
  router.add('GET', '/phone/api/media/:id', ({ params }) => {
    const media = world.state.media.get(params.id ?? '')
    if (!media || isExpired(world, media)) return json({ error: 'the file has expired' }, 404)
    const headers = { 'content-type': mimeOf(media), 'cache-control': 'private, max-age=3600' }
    return { status: 200, headers, body: bytesOf(world, media.blob) }
  })

  at('GET', '/chats', (_exchange, person) => json(chatsOf(world, person)))
  at('GET', '/events', (_exchange, person) => ({
    stream: (response) => world.live.follow(person, response),
  }))
  at('POST', '/follow', (exchange, person) => {
    const body = bodyOf(exchange)
    const appId = textAt(body, 'appId')
    void follow(world, person, appId, textAt(body, 'ticket') || undefined)
    return json(presentAccount(world, accountOf(world, appId), person))
  })
  at('POST', '/unfollow', (exchange, person) => {
    const appId = textAt(bodyOf(exchange), 'appId')
    void unfollow(world, person, appId)
    return json(presentAccount(world, accountOf(world, appId), person))
  })
  at('POST', '/scan', (exchange, person) =>
    json(scan(world, person, textAt(bodyOf(exchange), 'text')).found),
  )
  at('GET', '/chats/:appId', ({ params }, person) =>
    json(openChat(world, person, params.appId ?? '')),
  )
  at('POST', '/chats/:appId/messages', (exchange, person) => {
    const send: PhoneSend = readSend(bodyOf(exchange))
    return json({ message: speak(world, person, exchange.params.appId ?? '', send).message })
  })
  at('POST', '/chats/:appId/menu', (exchange, person) => {
    const body = bodyOf(exchange)
    const path = listAt(body, 'path').filter((one) => typeof one === 'number')
    const appId = exchange.params.appId ?? ''
    const { url } = tapMenu(world, person, appId, path, textAt(body, 'result'))
    return json(url === undefined ? {} : { url })
  })
  at('POST', '/chats/:appId/menu-message', (exchange, person) => {
    const body = bodyOf(exchange)
    const [id, content] = [textAt(body, 'menuId'), textAt(body, 'content')]
    return json({
      message: tapMenuMessage(world, person, exchange.params.appId ?? '', id, content).message,
    })
  })
}

export function bodyOf({ body }: Exchange): Fields {
  const read: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  if (!isFields(read)) throw new Error('the body must be a JSON object')
  return read
}

function presentAccount(world: World, account: Account, personId: string): PhoneAccount {
  const { appId, name, alias, kind, verified, intro, colour } = account
  const followed = followersOf(world, appId).get(openidOf(appId, personId))?.subscribed === true
  return { appId, name, alias, kind, verified, intro, colour, followed }
}

function chatsOf(world: World, personId: string): PhoneChat[] {
  const chats: PhoneChat[] = []
  for (const account of world.state.accounts.values()) {
    const shown = presentAccount(world, account, personId)
    const chat = world.state.chats.get(`${personId}|${account.appId}`)
    const last = chat?.messages.at(-1)
    if (!shown.followed && !last) continue
    chats.push({ account: shown, unread: chat?.unread ?? 0, ...(last ? { last } : {}) })
  }
  return chats.sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0))
}

function openChat(world: World, personId: string, appId: string) {
  const account = accountOf(world, appId)
  const chat = chatOf(world, personId, appId)
  chat.unread = 0
  world.touch()
  const follower = followersOf(world, appId).get(openidOf(appId, personId))
  return {
    account: presentAccount(world, account, personId),
    menu: menuFor(world, appId, follower),
    messages: chat.messages,
  }
}
