import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDraft } from '../testing/library.ts'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
let url: string
let msg_data_id: number
beforeAll(async () => {
  world = await setUp()
  const media_id = await addDraft(world)
  const sent = await world.call('/cgi-bin/freepublish/submit', { media_id })
  msg_data_id = Number(sent.msg_data_id)
  await world.sandbox.settle()
  const { publish_id } = sent
  const done = await world.call('/cgi-bin/freepublish/get', { publish_id })
  url = (done.article_detail as { item: { article_url: string }[] }).item[0]?.article_url ?? ''
})
afterAll(() => world.close())

const act = (name: string, body: Record<string, unknown> = {}) =>
  world.call(`/cgi-bin/comment/${name}`, { msg_data_id, index: 0, ...body })
const list = (body: Record<string, unknown> = {}) =>
  act('list', { begin: 0, count: 49, type: 0, ...body })

test('a reader comments on the page; the account elects and answers, and readers see both', async () => {
  const opened = await fetch(
    `${world.origin}/phone/api/people/${world.person}/open?url=${encodeURIComponent(url)}`,
  )
  const page = await opened.text()
  const form = /action="([^"]+)"/.exec(page)?.[1] ?? ''
  const body = new URLSearchParams({ content: '路灯什么时候修？<b>' })
  await fetch(world.origin + form, { method: 'POST', body })
  const listed = await list()
  expect(listed).toMatchObject({ errcode: 0, total: 1 })
  const [comment] = listed.comment as { user_comment_id: number; openid: string }[]
  const user_comment_id = comment?.user_comment_id
  expect(comment).toMatchObject({
    openid: world.openid,
    content: '路灯什么时候修？<b>',
    comment_type: 0,
  })
  await act('markelect', { user_comment_id })
  await act('reply/add', { user_comment_id, content: '本周五前修复。' })
  expect(await act('reply/add', { user_comment_id, content: '再答' })).toMatchObject({
    errcode: 88005,
  })
  const shown = await (await fetch(url)).text()
  expect(shown).toContain('路灯什么时候修？&lt;b&gt;')
  expect(shown).toContain('本周五前修复。')
  expect(await list({ type: 2 })).toMatchObject({ total: 1 })
  await act('unmarkelect', { user_comment_id })
  expect(await list({ type: 2 })).toMatchObject({ total: 0 })
  await act('delete', { user_comment_id })
  expect(await act('markelect', { user_comment_id })).toMatchObject({ errcode: 88004 })
})

test.each([
  [{ count: 50 }, 88010],
  [{ count: 0 }, 88010],
  [{ msg_data_id: 1 }, 88001],
  [{ index: 5 }, 88001],
])('list with %j is refused with %i', async (body, errcode) => {
  expect(await list(body)).toMatchObject({ errcode })
})

test('closed comments, and an account without the right', async () => {
  await act('close')
  expect(() => world.sandbox.comment(world.person, url, '还开吗')).toThrow('留言功能已关闭')
  await act('open')
  expect(world.sandbox.comment(world.person, url, '开了')).toMatchObject({ content: '开了' })
  world.sandbox.updateAccount(APP_ID, { withheld: ['comment'] })
  expect(await list()).toMatchObject({ errcode: 88000 })
})
