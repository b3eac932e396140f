import type { Account } from '../accounts/account.ts'
import { type Article, findArticle } from '../articles/articles.ts'
import { presentNewsItem } from '../articles/present.ts'
import { submit } from '../articles/publications.ts'
import { refuse } from '../errors/platform-error.ts'
import { numberAt, textAt } from '../http/fields.ts'
import type { World } from '../world/world.ts'
import { draftOf, readPage } from './draft.ts'
import { type ApiRoute, OK } from './route.ts'

/** Publishing without notice to followers (rules.md §12.3). */
export const publishApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/submit',
    daily: 100,
    needs: 'publish',
    run({ world, account, json }) {
      const draft = draftOf(world, account, json().media_id)
      const outcomes = world.state.publishOutcomes.get(account.appId)
      if (outcomes?.[0]?.errcode !== undefined) refuse(outcomes.shift()?.errcode ?? 53503)
      const { publishId, msgDataId } = submit(world, account.appId, draft.mediaId)
      return { ...OK, publish_id: publishId, msg_data_id: msgDataId }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/get',
    daily: 100,
    needs: 'publish',
    run({ world, account, json }) {
      const found = world.state.publications.get(textAt(json(), 'publish_id'))
      if (found?.appId !== account.appId) refuse(40097, 'invalid publish_id')
      const article = world.state.articles.get(found.articleId)
      const item = article?.items.map(({ idx, url }) => ({ idx, article_url: url })) ?? []
      return {
        publish_id: found.publishId,
        publish_status: found.status,
        ...(article
          ? { article_id: found.articleId, article_detail: { count: item.length, item } }
          : {}),
        fail_idx: found.failIdx,
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/getarticle',
    daily: 100,
    needs: 'publish',
    run({ world, account, json }) {
      const article = published(world, account, textAt(json(), 'article_id'))
      return { news_item: article.items.map((one) => presentNewsItem(world, one)) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/batchget',
    daily: 100,
    needs: 'publish',
    run({ world, account, json }) {
      const { from, to, noContent } = readPage(json())
      const all = [...world.state.articles.values()]
        .filter((one) => one.appId === account.appId && one.kind === 'publish')
        .reverse()
      const item = all.slice(from, to).map((article) => ({
        article_id: article.articleId,
        content: {
          news_item: article.items.map((one) => presentNewsItem(world, one, noContent)),
          create_time: article.updatedAt,
          update_time: article.updatedAt,
        },
        update_time: article.updatedAt,
      }))
      return { item, total_count: all.length, item_count: item.length }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/delete',
    daily: 10,
    needs: 'publish',
    run({ world, account, json }) {
      const body = json()
      const article = published(world, account, textAt(body, 'article_id'))
      // 0 or absent: the whole set.
      const index = numberAt(body, 'index', 0)
      if (index < 0 || index > article.items.length) refuse(40114)
      for (const item of article.items) if (index === 0 || item.idx === index) item.deleted = true
      return OK
    },
  },
]

function published(world: World, account: Account, articleId: string): Article {
  const article = findArticle(world, account.appId, articleId)
  return article?.kind === 'publish' ? article : refuse(53600)
}
