import { randomBytes } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import type { Draft } from '../articles/draft.ts'
import { presentNewsItem } from '../articles/present.ts'
import { readArticle, readArticles } from '../articles/validate-draft.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, numberAt } from '../http/fields.ts'
import type { World } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'

/** The draft box (rules.md §12.3). */
export const draftApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/draft/add',
    daily: 1000,
    needs: 'draft',
    run({ world, account, json }) {
      const articles = readArticles(world, account, json().articles)
      const mediaId = randomBytes(48).toString('base64url')
      const now = world.clock.seconds()
      const draft: Draft = {
        mediaId,
        appId: account.appId,
        articles,
        createdAt: now,
        updatedAt: now,
      }
      world.state.drafts.set(mediaId, draft)
      return { media_id: mediaId, item: [] }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/update',
    daily: 1000,
    needs: 'draft',
    run({ world, account, json }) {
      const body = json()
      const draft = draftOf(world, account, body.media_id)
      const index = numberAt(body, 'index', 0)
      if (!(index in draft.articles)) refuse(40114)
      const alone = draft.articles.length === 1
      draft.articles[index] = readArticle(world, account, fieldsAt(body, 'articles'), alone)
      draft.updatedAt = world.clock.seconds()
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/get',
    daily: 500,
    needs: 'draft',
    run({ world, account, json }) {
      const draft = draftOf(world, account, json().media_id)
      return {
        news_item: draft.articles.map((one) => presentNewsItem(world, one)),
        create_time: draft.createdAt,
        update_time: draft.updatedAt,
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/delete',
    daily: 1000,
    needs: 'draft',
    run({ world, account, json }) {
      world.state.drafts.delete(draftOf(world, account, json().media_id).mediaId)
      return OK
    },
  },
  {
    method: 'ANY',
    path: '/cgi-bin/draft/count',
    daily: 1000,
    needs: 'draft',
    run: ({ world, account }) => ({ total_count: draftsOf(world, account).length }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/batchget',
    daily: 1000,
    needs: 'draft',
    run({ world, account, json }) {
      const { from, to, noContent } = readPage(json())
      const drafts = draftsOf(world, account).reverse()
      const item = drafts.slice(from, to).map((draft) => ({
        media_id: draft.mediaId,
        content: {
          news_item: draft.articles.map((one) => presentNewsItem(world, one, noContent)),
          create_time: draft.createdAt,
          update_time: draft.updatedAt,
        },
        update_time: draft.updatedAt,
      }))
      return { item, total_count: drafts.length, item_count: item.length }
    },
  },
  { method: 'POST', path: '/cgi-bin/draft/switch', run: () => ({ ...OK, is_open: 1 }) },
]

/** The account's draft with that media_id; refuses with 40007. */
export function draftOf(world: World, account: Account, mediaId: unknown): Draft {
  if (typeof mediaId !== 'string' || mediaId === '') refuse(41006)
  const draft = world.state.drafts.get(mediaId)
  return draft?.appId === account.appId ? draft : refuse(40007)
}

/** `offset`, `count` 1 to 20 and `no_content` of a list. */
export function readPage(body: Fields): { from: number; to: number; noContent: boolean } {
  const from = numberAt(body, 'offset', 0)
  const count = numberAt(body, 'count')
  if (!(from >= 0 && count >= 1 && count <= 20)) refuse(40097)
  return { from, to: from + count, noContent: numberAt(body, 'no_content', 0) === 1 }
}

function draftsOf(world: World, account: Account): Draft[] {
  return [...world.state.drafts.values()].filter((draft) => draft.appId === account.appId)
}
