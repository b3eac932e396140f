import { test } from 'vitest'
import type { Client } from '../client/client.ts'
import { draft, freepublish } from '../index.ts'
import { checkAsking, checkStopped, get, post } from './testing.ts'

const ARTICLE = { title: '标题', content: '<p>正文</p>', thumb_media_id: 'M' }

test.each([
  post(
    '/cgi-bin/draft/add',
    { articles: [ARTICLE] },
    (c) => draft.add(c, [ARTICLE]),
    { media_id: 'D' },
    'D',
  ),
  post('/cgi-bin/draft/update', { media_id: 'D', index: 1, articles: ARTICLE }, (c) =>
    draft.update(c, { mediaId: 'D', index: 1, article: ARTICLE }),
  ),
  post(
    '/cgi-bin/draft/get',
    { media_id: 'D' },
    (c) => draft.get(c, 'D'),
    { news_item: [ARTICLE] },
    [ARTICLE],
  ),
  post('/cgi-bin/draft/delete', { media_id: 'D' }, (c) => draft.remove(c, 'D')),
  get('/cgi-bin/draft/count', draft.count, { total_count: 4 }, 4),
  post('/cgi-bin/draft/batchget', { offset: 0, count: 1, no_content: 1 }, (c) =>
    draft.list(c, { offset: 0, count: 1, no_content: 1 }),
  ),
  post(
    '/cgi-bin/freepublish/submit',
    { media_id: 'D' },
    (c) => freepublish.submit(c, 'D'),
    { errcode: 0, publish_id: 2247503051, msg_data_id: 2247503051 },
    { errcode: 0, publish_id: '2247503051', msg_data_id: '2247503051' },
  ),
  post(
    '/cgi-bin/freepublish/get',
    { publish_id: 2247503051 },
    (c) => freepublish.get(c, '2247503051'),
    { publish_id: 2247503051, publish_status: 0 },
    { publish_id: '2247503051', publish_status: freepublish.PUBLISH_STATUS.done },
  ),
  post(
    '/cgi-bin/freepublish/getarticle',
    { article_id: 'A' },
    (c) => freepublish.getArticle(c, 'A'),
    { news_item: [] },
    [],
  ),
  post('/cgi-bin/freepublish/delete', { article_id: 'A', index: 1 }, (c) =>
    freepublish.remove(c, 'A', 1),
  ),
  post('/cgi-bin/freepublish/batchget', { offset: 0, count: 20 }, (c) =>
    freepublish.list(c, { offset: 0, count: 20 }),
  ),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  ['no articles', (client) => draft.add(client, [])],
  ['nine articles', (client) => draft.add(client, Array(9).fill(ARTICLE))],
  ['a page of drafts too long', (client) => draft.list(client, { offset: 0, count: 21 })],
  ['a page of publications of none', (client) => freepublish.list(client, { offset: 0, count: 0 })],
])('stops %s before it is sent', (_name, act) => checkStopped(act))
