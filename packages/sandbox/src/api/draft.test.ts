import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCover, addDraft } from '../testing/library.ts'
import { type Setup, setUp } from '../testing/setup.ts'

let world: Setup
let thumb_media_id: string
beforeAll(async () => {
  world = await setUp()
  thumb_media_id = await addCover(world)
})
afterAll(() => world.close())

const article = (changes: Record<string, unknown> = {}) => ({
  title: '题',
  content: '<p>文</p>',
  thumb_media_id,
  ...changes,
})
const add = (...articles: unknown[]) => world.call('/cgi-bin/draft/add', { articles })

test('a draft is cleaned, read back, changed, listed, counted and deleted', async () => {
  const first = article({
    content: '<p onclick="x">正文<script>x</script></p>',
    author: '演示科室',
  })
  const { media_id } = await add(first, article({ title: '次条', digest: '不算数' }))
  const got = await world.call('/cgi-bin/draft/get', { media_id })
  expect(got).toMatchObject({
    news_item: [
      {
        title: '题',
        author: '演示科室',
        content: '<p>正文</p>',
        digest: '正文',
        need_open_comment: 0,
      },
      { title: '次条', digest: '文' },
    ],
  })
  const change = { media_id, index: 1, articles: article({ title: '改过' }) }
  expect(await world.call('/cgi-bin/draft/update', change)).toMatchObject({ errcode: 0 })
  expect(await world.call('/cgi-bin/draft/count', {})).toEqual({ total_count: 1 })
  const list = { offset: 0, count: 20, no_content: 1 }
  expect(await world.call('/cgi-bin/draft/batchget', list)).toMatchObject({
    total_count: 1,
    item: [{ media_id, content: { news_item: [{ title: '题' }, { title: '改过' }] } }],
  })
  expect(await world.call('/cgi-bin/draft/delete', { media_id })).toMatchObject({ errcode: 0 })
  expect(await world.call('/cgi-bin/draft/get', { media_id })).toMatchObject({ errcode: 40007 })
})

test('a newspic holds plain text and pictures of the library', async () => {
  const image_info = { image_list: [{ image_media_id: thumb_media_id }] }
  const { media_id } = await add({
    article_type: 'newspic',
    title: '图',
    content: '<b>字</b>',
    image_info,
  })
  expect(await world.call('/cgi-bin/draft/get', { media_id })).toMatchObject({
    news_item: [{ article_type: 'newspic', content: '字', image_info, thumb_media_id }],
  })
})

test.each<[string, () => unknown, number]>([
  ['no list', () => 'x', 44003],
  ['an empty list', () => [], 44003],
  ['nine articles', () => Array(9).fill(article()), 45008],
  ['no title', () => [article({ title: ' ' })], 45003],
  ['33 characters of title', () => [article({ title: '字'.repeat(33) })], 45003],
  ['17 characters of author', () => [article({ author: '字'.repeat(17) })], 45110],
  ['129 characters of digest', () => [article({ digest: '字'.repeat(129) })], 45004],
  ['no content', () => [article({ content: '' })], 44004],
  ['20,000 characters', () => [article({ content: 'x'.repeat(20_000) })], 45002],
  ['a long source', () => [article({ content_source_url: `http://x/${'x'.repeat(1024)}` })], 45005],
  ['no cover', () => [article({ thumb_media_id: '' })], 40007],
  ['a cover of nobody', () => [article({ thumb_media_id: 'nothing' })], 40007],
])('%s is refused', async (_name, articles, errcode) => {
  expect(await world.call('/cgi-bin/draft/add', { articles: articles() })).toMatchObject({
    errcode,
  })
})

test('32 characters beyond the basic plane are 32 characters', async () => {
  expect(await add(article({ title: '𠮷'.repeat(32) }))).toHaveProperty('media_id')
})

test('escapes in JSON stay as they are written', async () => {
  const url = `${world.origin}/cgi-bin/draft/add?access_token=${await world.token()}`
  const body = `{"articles":[{"title":"\\u9898","content":"x","thumb_media_id":"${thumb_media_id}"}]}`
  const { media_id } = (await (await fetch(url, { method: 'POST', body })).json()) as {
    media_id: string
  }
  expect(await world.call('/cgi-bin/draft/get', { media_id })).toMatchObject({
    news_item: [{ title: '\\u9898' }],
  })
})

test.each([
  ['', 44002],
  ['{', 47001],
  ['[]', 47001],
])('body %j is refused with %i', async (body, errcode) => {
  const url = `${world.origin}/cgi-bin/draft/get?access_token=${await world.token()}`
  const answer = await fetch(url, { method: 'POST', body })
  expect(await answer.json()).toMatchObject({ errcode })
})

test('publishing: accepted at once, done later, told by event, gone from the box', async () => {
  const { operator, sandbox } = world
  const media_id = await addDraft(world, {}, { title: '次条' })
  const { publish_id, msg_data_id } = await world.call('/cgi-bin/freepublish/submit', { media_id })
  expect(await world.call('/cgi-bin/freepublish/get', { publish_id })).toMatchObject({
    publish_status: 1,
  })
  operator.received.length = 0
  await sandbox.settle()
  const done = await world.call('/cgi-bin/freepublish/get', { publish_id })
  expect(done).toMatchObject({
    publish_status: 0,
    article_detail: { count: 2, item: [{ idx: 1 }, { idx: 2 }] },
  })
  expect(operator.received[0]?.fields).toMatchObject({
    Event: 'PUBLISHJOBFINISH',
    PublishEventInfo: {
      publish_id,
      publish_status: '0',
      article_id: done.article_id,
      article_detail: { count: '2', item: [{ idx: '1' }, { idx: '2' }] },
    },
  })
  expect(Number(msg_data_id)).toBeGreaterThan(0)
  expect(await world.call('/cgi-bin/draft/get', { media_id })).toMatchObject({ errcode: 40007 })
  const got = await world.call('/cgi-bin/freepublish/getarticle', { article_id: done.article_id })
  const [item] = got.news_item as { url: string; is_deleted: boolean }[]
  expect(await (await fetch(item?.url ?? '')).text()).toContain('<p>正文</p>')
  const gone = { article_id: done.article_id, index: 1 }
  expect(await world.call('/cgi-bin/freepublish/delete', gone)).toMatchObject({ errcode: 0 })
  expect(await (await fetch(item?.url ?? '')).text()).toContain('该内容已被发布者删除')
})

test.each([
  [
    { status: 2 as const, failIdx: [1] },
    { publish_status: '2', fail_idx: '1' },
  ],
  [{ status: 3 as const }, { publish_status: '3' }],
  [
    { status: 4 as const, failIdx: [1, 2] },
    { publish_status: '4', fail_idx: ['1', '2'] },
  ],
])('outcome %j keeps the draft and is told', async (outcome, info) => {
  const { operator, sandbox } = world
  const media_id = await addDraft(world)
  sandbox.nextPublish('wxsandbox0000001', outcome)
  await world.call('/cgi-bin/freepublish/submit', { media_id })
  operator.received.length = 0
  await sandbox.settle()
  expect(operator.received[0]?.fields.PublishEventInfo).toMatchObject(info)
  expect(await world.call('/cgi-bin/draft/get', { media_id })).toHaveProperty('news_item')
})

test('a draft the platform will not publish, and what is banned afterwards', async () => {
  const { operator, sandbox } = world
  const media_id = await addDraft(world)
  sandbox.nextPublish('wxsandbox0000001', { status: 3, errcode: 53503 })
  expect(await world.call('/cgi-bin/freepublish/submit', { media_id })).toMatchObject({
    errcode: 53503,
  })
  const { publish_id } = await world.call('/cgi-bin/freepublish/submit', { media_id })
  await sandbox.settle()
  const { article_id } = await world.call('/cgi-bin/freepublish/get', { publish_id })
  await sandbox.retract(String(article_id), 6)
  expect(operator.received.at(-1)?.fields.PublishEventInfo).toMatchObject({ publish_status: '6' })
})

test('a personal account has no publishing', async () => {
  world.sandbox.updateAccount('wxsandbox0000001', { personal: true })
  const media_id = await addDraft(world)
  expect(await world.call('/cgi-bin/freepublish/submit', { media_id })).toMatchObject({
    errcode: 48001,
  })
})
