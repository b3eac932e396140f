import { findPage } from '../articles/articles.ts'
import { addComment } from '../articles/comments.ts'
import { articlePage } from '../articles/page.ts'
import { type Answer, type Exchange, html, redirect } from '../http/exchange.ts'
import type { Router } from '../http/router.ts'
import { authorise, isAuthorizeUrl } from '../oauth/authorize.ts'
import { authoriseErrorPage, choosePersonPage, consentPage } from '../oauth/pages.ts'
import { personOf } from '../people/people.ts'
import { countRead } from '../statistics/counts.ts'
import type { World } from '../world/world.ts'

/** Remembers whose phone a browser window is, so that later redirects to the platform know. */
const COOKIE = 'sandbox_person'

/** The built-in browser: opening addresses, web authorisation, article pages. */
export function addBrowserRoutes(router: Router, world: World): void {
  router.add('GET', '/phone/api/people/:person/open', ({ params, query }) => {
    const person = personOf(world, params.person ?? '')
    return open(world, person.id, query.get('url') ?? '')
  })
  router.add('GET', '/connect/oauth2/authorize', (exchange) => {
    const url = `${world.origin()}${exchange.path}?${exchange.query}`
    const person = exchange.query.get('uin') ?? cookieOf(exchange)
    if (!person || !world.state.people.has(person))
      return html(choosePersonPage([...world.state.people.values()], url))
    return continueAuthorising(world, person, exchange.query, exchange.query.has('confirm'))
  })
  router.add('GET', '/s/:page', (exchange) => {
    const found = findPage(world, exchange.params.page ?? '')
    if (!found) return html('参数错误', 404)
    const reader = readerOf(world, exchange)
    const { article, item } = found
    countRead(world, article.appId, `${article.msgDataId}_${item.idx}`, reader ?? 'anonymous')
    world.touch()
    return html(articlePage(world, article, item, reader))
  })
  router.add('POST', '/s/:page/comment', (exchange) => {
    const found = findPage(world, exchange.params.page ?? '')
    const reader = readerOf(world, exchange)
    if (!found || !reader) return html('参数错误', 404)
    const content = new URLSearchParams(exchange.body.toString('utf8')).get('content') ?? ''
    addComment(world, found.article, found.item, reader, content)
    return redirect(`/s/${found.item.page}?uin=${encodeURIComponent(reader)}`)
  })
}

/** Goes where the built-in browser of that person would go. */
function open(world: World, personId: string, url: string): Answer {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Error('url must be http or https')
  const cookie = {
    'set-cookie': `${COOKIE}=${encodeURIComponent(personId)}; Path=/; HttpOnly; SameSite=Lax`,
  }
  const target = new URL(url)
  if (isAuthorizeUrl(url)) {
    const answer = continueAuthorising(world, personId, target.searchParams, false)
    return 'status' in answer ? { ...answer, headers: { ...answer.headers, ...cookie } } : answer
  }
  const ours = target.origin === world.origin() || target.host === 'mp.weixin.qq.com'
  if (!ours || !target.pathname.startsWith('/s/')) return redirect(url, cookie)
  return redirect(`${world.origin()}${target.pathname}?uin=${encodeURIComponent(personId)}`, cookie)
}

function continueAuthorising(
  world: World,
  personId: string,
  query: URLSearchParams,
  confirmed: boolean,
): Answer {
  const result = authorise(world, personId, query, confirmed)
  if (result.kind === 'redirect') return redirect(result.url)
  if (result.kind === 'error') return html(authoriseErrorPage(result.reason))
  const again = new URLSearchParams(query)
  again.set('confirm', '1')
  again.set('uin', personId)
  return html(consentPage(result.account, `/connect/oauth2/authorize?${again}`))
}

function readerOf(world: World, exchange: Exchange): string | undefined {
  const reader = exchange.query.get('uin') ?? cookieOf(exchange)
  return reader && world.state.people.has(reader) ? reader : undefined
}

function cookieOf({ headers }: Exchange): string | undefined {
  const found = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(headers.cookie ?? '')?.[1]
  return found ? decodeURIComponent(found) : undefined
}
