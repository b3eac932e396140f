import { findPage } from '../articles/articles.ts'
import { addComment } from '../articles/comments.ts'
import type { PhoneSubscription } from '../contract.ts'
import { type Exchange, json } from '../http/exchange.ts'
import { objectsAt, textAt } from '../http/fields.ts'
import type { Router } from '../http/router.ts'
import { answerPopup } from '../notices/consent.ts'
import { subscribeTemplatesOf, subscriptionOf } from '../notices/templates.ts'
import { pay } from '../pay/pay.ts'
import { openidOf } from '../people/followers.ts'
import { personOf } from '../people/people.ts'
import type { World } from '../world/world.ts'
import { bodyOf } from './routes.ts'

/** What a phone does besides chatting: paying, agreeing to notices, commenting. */
export function addMorePhoneRoutes(router: Router, world: World): void {
  const person = ({ params }: Exchange) => personOf(world, params.person ?? '').id
  router.add('POST', '/phone/api/people/:person/pay', (exchange) => {
    const trade = pay(world, person(exchange), textAt(bodyOf(exchange), 'prepayId'))
    return json({ state: trade.state })
  })
  router.add('GET', '/phone/api/people/:person/subscribe-templates', (exchange) =>
    json(subscriptionsOf(world, person(exchange), exchange.query.get('appId') ?? '')),
  )
  router.add('POST', '/phone/api/people/:person/subscribe-templates', (exchange) => {
    const body = bodyOf(exchange)
    const appId = textAt(body, 'appId')
    const choices = objectsAt(body, 'choices').map((one) => ({
      templateId: textAt(one, 'templateId'),
      accept: one.accept === true,
    }))
    void answerPopup(world, person(exchange), appId, choices)
    return json(subscriptionsOf(world, person(exchange), appId))
  })
  router.add('POST', '/phone/api/people/:person/comments', (exchange) => {
    const body = bodyOf(exchange)
    const url = textAt(body, 'url')
    const found = URL.canParse(url)
      ? findPage(world, new URL(url).pathname.split('/').at(-1) ?? '')
      : undefined
    if (!found) throw new Error('文章不存在')
    const content = textAt(body, 'content')
    addComment(world, found.article, found.item, person(exchange), content)
    return json({})
  })
}

function subscriptionsOf(world: World, personId: string, appId: string): PhoneSubscription[] {
  return subscribeTemplatesOf(world, appId).map(({ priTmplId, title, content, type }) => {
    const { left, always, refused } = subscriptionOf(
      world,
      appId,
      openidOf(appId, personId),
      priTmplId,
    )
    return { templateId: priTmplId, title, content, lasting: type === 3, left, always, refused }
  })
}
